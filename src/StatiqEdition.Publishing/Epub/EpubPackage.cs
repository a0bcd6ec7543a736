using System.Security.Cryptography;
using System.Text;
using System.Xml.Linq;
using StatiqEdition.Model;
using StatiqEdition.Theme;

namespace StatiqEdition.Publishing;

/// <summary>The package of the book: what is known of it, what it is made of and in which order it is read (EPUB 3.3, package document; schema.org for how it can be read).</summary>
internal sealed class EpubPackage(Site site, Edition edition)
{
    private static readonly XNamespace s_opf = "http://www.idpf.org/2007/opf";
    private static readonly string[] s_features = ["structuralNavigation", "tableOfContents", "readingOrder", "displayTransformability"];
    private static readonly XNamespace s_dc = "http://purl.org/dc/elements/1.1/";

    private Metadata Known => edition.Metadata;

    private bool HasPages => edition.Passages.Any(passage => passage.PageBreaks.Any());

    /// <summary>The package; <paramref name="items"/> stand in the order in which they are read.</summary>
    public XElement Of(IReadOnlyList<EpubItem> items) => new(
        s_opf + "package",
        new XAttribute("version", "3.0"),
        new XAttribute("unique-identifier", "identifier"),
        new XAttribute(XNamespace.Xml + "lang", Known.Language),
        "\n",
        new XElement(s_opf + "metadata", new XAttribute(XNamespace.Xmlns + "dc", s_dc), Xml.Lines([.. About(), .. Accessibility()]).Prepend("\n")),
        "\n",
        new XElement(s_opf + "manifest", Xml.Lines(items.Select(Item)).Prepend("\n")),
        "\n",
        new XElement(s_opf + "spine", Xhtml.Attribute("page-progression-direction", Letters.DirectionOf(edition)), Xml.Lines(items.Where(item => item.IsRead).Select(item => new XElement(s_opf + "itemref", new XAttribute("idref", item.Id)))).Prepend("\n")),
        "\n");

    /// <summary>What the book is known by: its edition's address or, where that is not known, a name made from its own (RFC 9562, version 8).</summary>
    public static string Identifier(Site site, Edition edition) => new Cited(site, edition).Address ?? $"urn:uuid:{Name($"{edition.Id} {edition.Metadata.Title}")}";

    private IEnumerable<XElement> About() =>
    [
        Core("identifier", Identifier(site, edition), "identifier"),
        Core("title", Known.Title, "title"),
        Core("language", Known.Language),
        Core("creator", Known.Author, "author"),
        Refined("author", "role", "aut"),
        Core("contributor", Known.Editors, "editors"),
        Refined("editors", "role", "edt"),
        Core("publisher", site.Title),
        Core("date", Day.Machine(Known.Released)),
        Core("description", Known.Abstract),
        Core("subject", Known.Genre),
        Core("rights", Known.Licence.Name),
        Core("source", $"{Known.ShortTitle}, {Known.Author}, {Day.Written(Known.Date)}", "document"),
        .. HasPages ? [Refined("document", "source-of", "pagination")] : Array.Empty<XElement>(),
        Meta("dcterms:modified", $"{Day.Machine(Known.Released)}T00:00:00Z"),
        Meta("schema:version", Known.Version),
    ];

    private IEnumerable<XElement> Accessibility() =>
    [
        Meta("schema:accessMode", "textual"),
        Meta("schema:accessModeSufficient", "textual"),
        .. s_features.Select(feature => Meta("schema:accessibilityFeature", feature)),
        .. HasPages ? [Meta("schema:accessibilityFeature", "pageBreakMarkers"), Meta("schema:accessibilityFeature", "pageNavigation")] : Array.Empty<XElement>(),
        Meta("schema:accessibilityHazard", "none"),
        Meta("schema:accessibilitySummary", $"Text only, but for the cover, whose words are the title’s. Headings, paragraphs and notes are marked as what they are{(HasPages ? ", and the pages of the document are listed" : "")}."),
    ];

    private static string Name(string words)
    {
        var bytes = SHA256.HashData(Encoding.UTF8.GetBytes(words))[..16];
        (bytes[6], bytes[8]) = ((byte)((bytes[6] & 0x0F) | 0x80), (byte)((bytes[8] & 0x3F) | 0x80));
        return new Guid(bytes, bigEndian: true).ToString();
    }

    private static XElement Item(EpubItem item) => new(
        s_opf + "item",
        new XAttribute("id", item.Id),
        new XAttribute("href", item.Path),
        new XAttribute("media-type", item.MediaType),
        Xhtml.Attribute("properties", item.Properties));

    private static XElement Core(string name, string value, string? id = null) => new(s_dc + name, Xhtml.Attribute("id", id), value);

    private static XElement Meta(string property, string value) => new(s_opf + "meta", new XAttribute("property", property), value);

    private static XElement Refined(string id, string property, string value) =>
        new(s_opf + "meta", new XAttribute("refines", $"#{id}"), new XAttribute("property", property), property == "role" ? new XAttribute("scheme", "marc:relators") : null, value);
}
