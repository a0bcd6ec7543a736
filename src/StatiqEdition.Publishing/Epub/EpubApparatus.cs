using System.Xml.Linq;
using StatiqEdition.Model;
using StatiqEdition.Theme;

namespace StatiqEdition.Publishing;

/// <summary>The apparatus as a page of the book: every variant under its passage, each leading back to its words; and what stands in another order in the base witness.</summary>
internal sealed class EpubApparatus(Edition edition, EpubPlaces places)
{
    /// <summary>The page's id in the package.</summary>
    public const string Page = "apparatus";

    private readonly EpubWords _words = new(edition, places);

    /// <summary>The page; null where there is nothing to say.</summary>
    public XElement? Of() => Entries.Of(edition).Divisions is { Count: > 0 } divisions
        ? Xhtml.Page("en", $"Apparatus · {edition.Metadata.ShortTitle}", Xhtml.Element("section", Xhtml.Is("endnotes", "doc-endnotes"), Xml.Lines([Xhtml.Element("h1", "Apparatus"), .. divisions.SelectMany(Division)])))
        : null;

    private IEnumerable<XElement> Division(EntryDivision division) => division.Groups.SelectMany(group => new[]
    {
        Xhtml.Element("h2", Xhtml.Element("a", new XAttribute("href", places.Of(group.Passage.Id.Id)!), group.Name)),
        Xhtml.Element("ul", Xml.Lines(group.Entries.Select(Item)).Prepend("\n")),
    }).Prepend(Xhtml.Classed("p", "division", division.Title));

    private XElement Item(Entry entry) => Xhtml.Element("li", new XAttribute("id", entry.Id), entry is Entry.OfVariant variant ? Variant(variant) : Transposed(((Entry.OfTransposition)entry).Transposition));

    private IEnumerable<object> Variant(Entry.OfVariant entry) =>
    [
        Head(entry), "] ",
        .. ReadingWords.Ordered(entry.Variant).SelectMany((reading, index) => Reading(entry.Variant, reading, index)),
        .. CauseWords.Of(entry.Variant) is { } cause ? [Xhtml.Classed("span", "cause", $" · {cause}")] : Array.Empty<object>(),
        .. entry.Variant.Remark.Count > 0 ? [" · ", .. _words.Prose(entry.Variant.Remark, Addresses.Of(edition))] : Array.Empty<object>(),
    ];

    // Words that are left out have no place of their own in the text; the passage has.
    private XElement Head(Entry.OfVariant entry) => Xhtml.Element("b", entry.Head.Lead, Xhtml.Element("a", new XAttribute("href", Place(entry.Variant)), Xhtml.Attribute("dir", Letters.DirectionOf(edition)), entry.Head.Words), entry.Head.Ordinal);

    private string Place(Variant variant) => places.Of(variant.Passage.Id)! is var passage && variant.Lemma.Length == 0 ? passage : $"{passage.Split('#')[0]}#{MarginEntry.PlaceId(variant.Id)}";

    private IEnumerable<object> Reading(Variant variant, Reading reading, int index)
    {
        var agrees = ReadingWords.Agrees(variant, reading);
        return
        [
            index == 0 ? agrees ? "so " : "" : agrees ? ", " : "; ",
            reading.Text.Length == 0 ? "lacking in " : agrees ? "" : Xhtml.Element("span", new XAttribute("lang", edition.Metadata.Language), Xhtml.Attribute("dir", Letters.DirectionOf(edition)), $"{reading.Text} "),
            Xhtml.Classed("i", "siglum", reading.Witness),
        ];
    }

    private IEnumerable<object> Transposed(Transposition moved) =>
    [
        Xhtml.Element("b", Xhtml.Element("a", new XAttribute("href", places.Of(moved.Passage.Id.Id)!), TranspositionWords.Quoted(moved))),
        $"] {TranspositionWords.Extent(edition, moved)}, transposed: here {TranspositionWords.Place(edition, moved)}, in ",
        Xhtml.Classed("i", "siglum", edition.Base.Siglum),
        $" {(moved.Lines.Count == 1 ? "line" : "lines")} {string.Join(", ", LineRange.Of(edition.Proof, moved.Lines).Select(range => range.First == range.Last ? $"{range.First}" : $"{range.First}–{range.Last}"))}",
    ];
}
