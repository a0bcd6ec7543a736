using System.Xml.Linq;
using StatiqEdition.Model;
using StatiqEdition.Theme;

namespace StatiqEdition.Publishing;

/// <summary>The book's navigation: the contents, the pages of the document, and the landmarks by which readers' programs find their way (EPUB 3.3, navigation document). The latter two are for programs alone, and hidden where the page is read.</summary>
internal sealed class EpubNavigation(Edition edition, EpubPlaces places)
{
    /// <summary>The page's id in the package.</summary>
    public const string Page = "nav";

    /// <summary>The page; <paramref name="hasApparatus"/> says whether the book has one.</summary>
    public XElement Of(bool hasApparatus) => Xhtml.Page("en", $"Contents · {edition.Metadata.ShortTitle}",
    [
        Navigation("toc", "doc-toc", "Contents", [.. TitlePages(), .. ContentsEntry.Of(edition).Select(Line), .. hasApparatus ? [To($"{EpubApparatus.Page}.xhtml", "Apparatus")] : Array.Empty<XElement>(), To($"{EpubAbout.Page}.xhtml", "About the edition")]),
        .. Pages() is { Count: > 0 } pages ? [Navigation("page-list", "doc-pagelist", "Pages of the document", pages)] : Array.Empty<XElement>(),
        Navigation("landmarks", null, "Landmarks", [Landmark("cover", "cover.xhtml", "Cover"), Landmark("toc", $"{Page}.xhtml", "Contents"), Landmark("bodymatter", $"{EpubPlaces.PageOf(edition.Parts[0])}.xhtml", "Text")]),
    ]);

    private static XElement Navigation(string type, string? role, string title, IEnumerable<XElement> lines) =>
        Xhtml.Element("nav", Xhtml.Is(type, role), type == "toc" ? null : new XAttribute("hidden", ""), Xhtml.Element(type == "toc" ? "h1" : "h2", title), "\n", Xhtml.Element("ol", Xml.Lines(lines).Prepend("\n")));

    private IEnumerable<XElement> TitlePages() =>
        from part in edition.Parts
        where part.Blocks.Any(block => block is Block.Group { Kind: GroupKind.TitlePage })
        select To($"{EpubPlaces.PageOf(part)}.xhtml", part.Label);

    private XElement Line(ContentsEntry entry) => Xhtml.Element(
        "li",
        Xhtml.Element("a", new XAttribute("href", places.Of(entry.Target.Id) ?? $"part-{entry.Target}.xhtml"), entry.Range.Length == 0 ? entry.Label : $"{entry.Label} {entry.Range}"),
        entry.Entries.Count == 0 ? null : Xhtml.Element("ol", Xml.Lines(entry.Entries.Select(Line)).Prepend("\n")));

    private List<XElement> Pages() => [.. edition.Parts.SelectMany(part => part.Passages).SelectMany(passage => passage.PageBreaks).Select(page => To(places.Of(page.Id.Id)!, page.Page))];

    private static XElement To(string target, string words) => Xhtml.Element("li", Xhtml.Element("a", new XAttribute("href", target), words));

    private static XElement Landmark(string type, string target, string words) => Xhtml.Element("li", Xhtml.Element("a", Xhtml.Is(type), new XAttribute("href", target), words));
}
