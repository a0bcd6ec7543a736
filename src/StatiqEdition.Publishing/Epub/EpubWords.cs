using System.Diagnostics;
using System.Xml.Linq;
using StatiqEdition.Model;
using StatiqEdition.Theme;

namespace StatiqEdition.Publishing;

/// <summary>A passage's words in the book. The text of <c>.text</c>, without <c>.noteref</c>, <c>.page</c> and <c>.bracket</c> and with white space made single, is exactly the reading text.</summary>
internal sealed class EpubWords(Edition edition, EpubPlaces places)
{
    /// <summary>The number as the document prints it, with a space after it; nothing where there is none. One that the editors supply leads to its variant.</summary>
    public static IEnumerable<object> Number(Passage passage) => passage switch
    {
        { PrintedNumber: { } number, NumberVariant: { } variant } => [ToVariant(variant, $"[{number}]", "number"), " "],
        { PrintedNumber: { } number } => [Xhtml.Classed("span", "number", number), " "],
        _ => [],
    };

    /// <summary>The words.</summary>
    public XElement Text(Passage passage) => Xhtml.Classed("span", "text", Of(passage.Content, Addresses.Of(edition), isText: true));

    /// <summary>The words of a table's row, cell by cell, in elements of this name.</summary>
    public XElement Row(Passage row, string name, IReadOnlySet<int> figures) => Xhtml.Classed("tr", "text", TableRow.Cells(row).Index().SelectMany(cell => new object[]
    {
        Xhtml.Element(name, Xhtml.Attribute("class", figures.Contains(cell.Index) ? "figure" : null), Of(cell.Item, Addresses.Of(edition), isText: true)),
        "\n",
    }));

    /// <summary>Words of the editors', which stand on a page of the site.</summary>
    public IEnumerable<object> Prose(IReadOnlyList<Inline> content, string page) => Of(content, page, isText: false);

    private IEnumerable<object> Of(IEnumerable<Inline> content, string page, bool isText) => content.SelectMany(inline => Of(inline, page, isText));

    private IEnumerable<object> Of(Inline inline, string page, bool isText) => inline switch
    {
        Inline.Words { Language: { } language } foreign => [Xhtml.Foreign(language, foreign.Value)],
        Inline.Words words => [words.Value],
        Inline.Emphasis emphasis => [Xhtml.Element(emphasis.Strong ? "strong" : "em", Of(emphasis.Content, page, isText))],
        Inline.Link link => places.Resolve(page, link.Target) is { } target ? [Xhtml.Element("a", new XAttribute("href", target), Of(link.Content, page, isText))] : Of(link.Content, page, isText),
        Inline.NoteReference reference => [NoteMark(reference)],
        Inline.PageBreak beginning => [Xhtml.Classed("span", "page", new XAttribute("id", beginning.Id), Xhtml.Is("pagebreak", "doc-pagebreak"), new XAttribute("aria-label", $"page {beginning.Page}"))],
        Inline.Emendation emendation => Lemma(emendation, page),
        _ => throw new UnreachableException(),
    };

    private XElement NoteMark(Inline.NoteReference reference, bool isSupplied = false) => Xhtml.Classed(
        "sup", "noteref", isSupplied ? Bracketed([Mark(reference)]) : [Mark(reference)]);

    private XElement Mark(Inline.NoteReference reference) => Xhtml.Element(
        "a", new XAttribute("id", NoteMarks.IdOf(edition, reference)), new XAttribute("href", places.Of(reference.Note.Id)!), Xhtml.Is("noteref", "doc-noteref"), reference.Mark);

    private static object[] Bracketed(IEnumerable<object> words) => [Xhtml.Classed("span", "bracket", "["), .. words, Xhtml.Classed("span", "bracket", "]")];

    // A link may hold no other: there the marked words lead nowhere, and their variant leads to them.
    private IEnumerable<object> Lemma(Inline.Emendation emendation, string page)
    {
        if (emendation.Lemma.Count == 0)
            return [];
        var shown = (emendation.Variant.Kind, emendation.Lemma) switch
        {
            (VariantKind.Supplied, [Inline.NoteReference reference]) => [NoteMark(reference, isSupplied: true)],
            (VariantKind.Supplied, _) => Bracketed(Of(emendation.Lemma, page, isText: true)),
            _ => Of(emendation.Lemma, page, isText: true),
        };
        return Inline.Flat(emendation.Lemma).Any(inner => inner is Inline.NoteReference or Inline.Link)
            ? [Xhtml.Classed("span", "lemma", new XAttribute("id", MarginEntry.PlaceId(emendation.Variant.Id)), shown)]
            : [ToVariant(emendation.Variant, shown, "lemma")];
    }

    private static XElement ToVariant(Variant variant, object content, string kind) => Xhtml.Classed(
        "a", kind, new XAttribute("id", MarginEntry.PlaceId(variant.Id)), new XAttribute("href", $"{EpubApparatus.Page}.xhtml#{variant.Id}"), content);
}
