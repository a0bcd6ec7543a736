using StatiqEdition.Model;

namespace StatiqEdition.Theme;

/// <summary>A line of the contents: the heading's own words or a part's label, the range of its numbers (<c>¶1–5</c>, <c>§1–6</c>; empty where it has none), and the lines below it.</summary>
public sealed record ContentsEntry(string Label, Locus Target, string Range, IReadOnlyList<ContentsEntry> Entries)
{
    /// <summary>The contents of an edition. The part that is a title page has none. A part that has sections of numbered paragraphs is told by these, and so is the only part if it has sections other than articles; any other is one line with its label.</summary>
    public static IReadOnlyList<ContentsEntry> Of(Edition edition) => [.. edition.Parts.Where(part => !IsTitlePage(part)).SelectMany(part => OfPart(part, edition.Parts.Count == 1))];

    /// <summary>The first and last of some numbers behind their sign: <c>¶6</c> for one, <c>¶1–5</c> for more, nothing for none.</summary>
    public static string RangeOf(string sign, IReadOnlyList<string> numbers) => numbers switch
    {
        [] => "",
        [var only] => sign + only,
        [var first, .., var last] => $"{sign}{first}–{last}",
    };

    /// <summary>Whether a part is a title page, with what else stands on its leaf, such as a stamp or a list of readers, and no more.</summary>
    public static bool IsTitlePage(Part part) =>
        part.Blocks.Any(block => block is Block.Group { Kind: GroupKind.TitlePage }) && Section.Of(part) is { Sections: [] } whole && !whole.Numbered.Any();

    private static IEnumerable<ContentsEntry> OfPart(Part part, bool isOnly)
    {
        var whole = Section.Of(part);
        var numbered = whole.Numbered.Any();
        return Titled(whole) is { Count: > 0 } sections && (numbered || (isOnly && sections.Any(section => section.Article is null)))
            ? sections.Select(OfSection)
            : [new(part.Label, Start(part), numbered ? Paragraphs(whole) : Articles(whole), [])];
    }

    // The part's own title says again what the title page says; the contents begin below it.
    private static IReadOnlyList<Section> Titled(Section whole) => whole.Sections is [{ Sections: { Count: > 0 } inner }] ? inner : whole.Sections;

    private static ContentsEntry OfSection(Section section) =>
        new(section.Heading!.Text, section.Heading.Id, Paragraphs(section), [.. section.Sections.Select(OfSection)]);

    // Where the sections below have ranges, one more for all of them says nothing new.
    private static string Paragraphs(Section section) => section.Sections.Any(inner => inner.Numbered.Any())
        ? ""
        : RangeOf("¶", [.. section.Numbered.Select(passage => passage.Number!)]);

    private static string Articles(Section whole) => RangeOf("§", [.. Flat(whole).Select(section => section.Article).OfType<string>()]);

    private static IEnumerable<Section> Flat(Section section) => section.Sections.SelectMany(inner => Flat(inner).Prepend(inner));

    private static Locus Start(Part part) => part.Passages.Count > 0 ? part.Passages[0].Id : part.Id;
}
