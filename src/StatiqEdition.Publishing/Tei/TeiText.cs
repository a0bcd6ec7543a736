using System.Diagnostics;
using System.Xml.Linq;
using StatiqEdition.Model;

namespace StatiqEdition.Publishing;

/// <summary>A passage in TEI: its id, its number as printed (<c>label</c>), its words with the witness's lines, its variants, its note marks and its pages. Lettered parts are passages of their own, and not in it.</summary>
public static class TeiText
{
    /// <summary>The passage's element: <c>head</c>, <c>p</c>, <c>item</c> or <c>note</c>.</summary>
    public static XElement Of(Edition edition, Passage passage)
    {
        var course = new WitnessCourse(edition, passage);
        return Tei.Of(
            Name(passage.Kind),
            Tei.Id(TeiIds.Of(passage.Id)),
            passage.Kind == PassageKind.Note ? Foot(edition, edition.NoteWith(passage.Id)) : null,
            Tei.Where("n", passage.Number),
            TeiInlines.Former(edition, passage.Id),
            Number(edition, passage, course),
            TeiInlines.Of(edition, course).Of(passage.Content));
    }

    private static string Name(PassageKind kind) => kind switch
    {
        PassageKind.Heading => "head",
        PassageKind.Paragraph => "p",
        PassageKind.Subparagraph => "item",
        PassageKind.Note => "note",
        _ => throw new UnreachableException(),
    };

    // A note at the foot of its page, with the places of its marks.
    private static XAttribute[] Foot(Edition edition, Note note) =>
        [new("place", "foot"), new("target", TeiIds.To(Theme.NoteMarks.Places(edition, note).Select(place => place.Id)))];

    private static IReadOnlyList<XNode> Number(Edition edition, Passage passage, WitnessCourse course)
    {
        var nodes = NumberNodes(edition, passage, course);
        course.EndWord();
        if (nodes.Count == 0)
            return [];
        // Where the number begins a line, the line begins before it.
        var before = nodes.TakeWhile(node => node is XElement { Name.LocalName: "lb" } or XElement { Name.LocalName: "choice", FirstNode: XElement { Name.LocalName: "orig" } }).Count();
        return [.. nodes.Take(before), Tei.Of("label", nodes.Skip(before)), new XText(" ")];
    }

    private static IReadOnlyList<XNode> NumberNodes(Edition edition, Passage passage, WitnessCourse course) => passage switch
    {
        { NumberVariant: { Kind: VariantKind.Unchanged } kept } => new TeiVariant(edition, kept, course.Read(kept.Lemma), []).Nodes,
        { NumberVariant: { } variant } => new TeiVariant(edition, variant, [new XText(variant.Lemma)], course.Read(variant.Base.Text)).Nodes,
        { PrintedNumber: { } number } => course.Read(number),
        _ => [],
    };
}
