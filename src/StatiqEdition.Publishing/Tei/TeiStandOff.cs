using System.Diagnostics;
using System.Xml.Linq;
using StatiqEdition.Model;

namespace StatiqEdition.Publishing;

/// <summary>The <c>standOff</c>: the declared persons, places, organisations and dates with the passages that name them, and the passages that are compared with one another.</summary>
internal static class TeiStandOff
{
    /// <summary>What is said of the text beside it; null where nothing is.</summary>
    public static XElement? Of(Edition edition)
    {
        IReadOnlyList<XElement> lists = [.. edition.Indexed.Where(entry => entry.Passages.Count > 0).GroupBy(entry => entry.Entry.Kind).Select(List), .. Parallels(edition)];
        return lists.Count == 0 ? null : Tei.Of("standOff", lists);
    }

    private static XElement List(IGrouping<IndexKind, IndexedEntry> entries) => entries.Key switch
    {
        IndexKind.Person => Tei.Of("listPerson", entries.Select(entry => Entry(entry, "person", "persName"))),
        IndexKind.Place => Tei.Of("listPlace", entries.Select(entry => Entry(entry, "place", "placeName"))),
        IndexKind.Organisation => Tei.Of("listOrg", entries.Select(entry => Entry(entry, "org", "orgName"))),
        IndexKind.Date => Tei.Of("listEvent", entries.Select(entry => Entry(entry, "event", "label"))),
        _ => throw new UnreachableException(),
    };

    private static XElement Entry(IndexedEntry indexed, string kind, string name) => Tei.Of(
        kind,
        When(indexed.Entry.Date),
        Tei.Of(name, indexed.Entry.Name),
        Idno("Wikidata", indexed.Entry.Wikidata),
        Idno("VIAF", indexed.Entry.Viaf),
        Tei.Of("note", Tei.Of("ptr", new XAttribute("target", TeiIds.To(indexed.Passages.Select(mention => TeiIds.Of(mention.Passage.Id)))))));

    private static IEnumerable<XAttribute> When(IsoDate? date) => date switch
    {
        null => [],
        { To: { } to } => [new("from", date.From), new("to", to)],
        _ => [new("when", date.From)],
    };

    private static XElement? Idno(string type, string? number) => number is null ? null : Tei.Of("idno", new XAttribute("type", type), number);

    private static IEnumerable<XElement> Parallels(Edition edition) => edition.Compared.GroupBy(comparison => comparison.Declared).Select(group => Tei.Of(
        "linkGrp",
        new XAttribute("type", group.Key ? "comparison" : "parallel"),
        group.Select(comparison => Tei.Of("link", new XAttribute("target", TeiIds.To([TeiIds.Of(comparison.Left), TeiIds.Of(comparison.Right)]))))));
}
