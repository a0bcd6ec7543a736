using StatiqEdition.Model;
using StatiqEdition.Theme;

namespace StatiqEdition.Publishing;

/// <summary>Links in the headers by which a machine finds its way about an edition without reading a page (FAIR Signposting Profile, level 1; RFC 8288): from the reading text to what cites, types, licenses, describes and makes up the edition, and from each file back. Only where the site's URL is known.</summary>
public static class Signposts
{
    private static readonly string[] s_types = ["https://schema.org/AboutPage", "https://schema.org/CreativeWork"];

    /// <summary>The rules of a site. The reading texts come first, because Cloudflare Pages reads no more than 100 rules.</summary>
    public static IEnumerable<HeaderRule> Of(Catalogue catalogue) => [.. catalogue.Cards.SelectMany(card => card.Signposts.Take(1)), .. catalogue.Cards.SelectMany(card => card.Signposts.Skip(1))];

    /// <summary>The rules of an edition, that of its reading text first.</summary>
    public static IReadOnlyList<HeaderRule> Of(Site site, Edition edition) => site.Url is { } root ? [OfText(site, root, edition), .. OfFiles(site, root, edition)] : [];

    private static HeaderRule OfText(Site site, Uri root, Edition edition) => new($"/{Addresses.Of(edition)}",
    [
        Link(root, Addresses.Of(edition), "cite-as"),
        .. s_types.Select(type => Link(root, type, "type")),
        .. edition.Metadata.Licence.Url is { } licence ? [Link(root, licence, "license")] : Array.Empty<Header>(),
        .. CitationFormat.All.Select(format => Link(root, Addresses.Citation(edition, format.Ending), "describedby", format.MediaType)),
        .. Download.Of(site, edition).Select(download => Link(root, download.Address, "item", download.MediaType)),
    ]);

    private static IEnumerable<HeaderRule> OfFiles(Site site, Uri root, Edition edition) =>
    [
        .. CitationFormat.All.Select(format => Back(root, edition, Addresses.Citation(edition, format.Ending), format.MediaType, "describes")),
        .. Download.Of(site, edition).Select(download => Back(root, edition, download.Address, download.MediaType, "collection")),
    ];

    // Hosts know how text is encoded, and say so with its type; of the others they do not know all.
    private static HeaderRule Back(Uri root, Edition edition, string file, string mediaType, string relation) => new($"/{file}",
    [
        .. mediaType.StartsWith("text/", StringComparison.Ordinal) ? Array.Empty<Header>() : [new("Content-Type", mediaType)],
        Link(root, Addresses.Of(edition), relation, "text/html"),
    ]);

    private static Header Link(Uri root, string target, string relation, string? type = null) =>
        new("Link", $"<{new Uri(root, target).AbsoluteUri}>; rel=\"{relation}\"{(type is null ? "" : $"; type=\"{type}\"")}");
}
