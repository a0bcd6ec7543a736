using StatiqEdition.Model;
using StatiqEdition.Theme;

namespace StatiqEdition.Publishing;

/// <summary>Links in the headers by which a machine finds its way about an edition without reading a page (FAIR Signposting Profile, level 1; RFC 8288): from the reading text to what cites, types, licenses, describes and makes up the edition, and from each file back. Only where the site's URL is known.</summary>
public static class Signposts
{
    private static readonly string[] s_types = ["https://schema.org/AboutPage", "https://schema.org/CreativeWork"];

    /// <summary>The rules of a site. The reading texts come first, because Cloudflare Pages reads no more than 100 rules.</summary>
    public static IEnumerable<HeaderRule> Of(Library library) => library.Site.Url is { } root
        ? [.. library.Editions.Select(edition => OfText(library.Site, root, edition)), .. library.Editions.SelectMany(edition => OfFiles(library.Site, root, edition))]
        : [];

    private static HeaderRule OfText(Site site, Uri root, Edition edition) => new($"/{Addresses.Of(edition)}",
    [
        Link(root, Addresses.Of(edition), "cite-as"),
        .. s_types.Select(type => Link(root, type, "type")),
        .. edition.Metadata.Licence.Url is { } licence ? [Link(root, licence, "license")] : Array.Empty<Header>(),
        .. Descriptions(edition).Select(file => Link(root, file.Path, "describedby", file.Type)),
        .. Content(site, edition).Select(file => Link(root, file.Path, "item", file.Type)),
    ]);

    private static IEnumerable<HeaderRule> OfFiles(Site site, Uri root, Edition edition) =>
    [
        .. Descriptions(edition).Select(file => new HeaderRule($"/{file.Path}", [Link(root, Addresses.Of(edition), "describes", "text/html")])),
        .. Content(site, edition).Select(file => new HeaderRule($"/{file.Path}", [Link(root, Addresses.Of(edition), "collection", "text/html")])),
    ];

    private static IEnumerable<(string Path, string Type)> Descriptions(Edition edition) =>
    [
        (Addresses.Json(edition), "application/json"),
        (Addresses.Proof(edition), "application/json"),
    ];

    private static IEnumerable<(string Path, string Type)> Content(Site site, Edition edition) =>
    [
        (Addresses.Tei(edition), "application/tei+xml"),
        (Addresses.Epub(edition), "application/epub+zip"),
        .. site.HasPdf ? [(Addresses.Pdf(edition), "application/pdf")] : Array.Empty<(string, string)>(),
        (Addresses.PlainText(edition), "text/plain"),
        (Addresses.Markdown(edition), "text/markdown"),
        (Addresses.ApparatusTable(edition), "text/csv"),
        (Addresses.Annotations(edition), "application/ld+json"),
        (Addresses.Zip(edition), "application/zip"),
        .. edition.Witnesses.Where(witness => witness.Text is not null).Select(witness => (Addresses.Of(edition, witness), "text/plain")),
    ];

    private static Header Link(Uri root, string target, string relation, string? type = null) =>
        new("Link", $"<{new Uri(root, target).AbsoluteUri}>; rel=\"{relation}\"{(type is null ? "" : $"; type=\"{type}\"")}");
}
