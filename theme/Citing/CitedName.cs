using StatiqEdition.Model;

namespace StatiqEdition.Theme;

/// <summary>
/// What a citation calls a passage, so that nobody who reads it on paper takes it for another: by the document's own number, such as <c>paragraph 9</c>; a heading by its part and its words, <c>Annex A, Article 1</c>; a paragraph without a number by its
/// place and its count there, which is that of its id, <c>Annex A, Article 1, paragraph 2</c>. Where the part's paragraphs have numbers, its headings tell the place without it, <c>“CONCLUSIONS”</c>.
/// </summary>
public static class CitedName
{
    /// <summary>The name.</summary>
    public static string Of(Edition edition, Passage passage) => passage switch
    {
        { Number: not null } => PassageName.Full(passage),
        { Kind: PassageKind.Heading, Level: <= 1 } => $"{edition.PartOf(passage)?.Label ?? PassageName.Full(passage)}, title",
        { Kind: PassageKind.Heading } => Section(edition, passage, passage),
        _ when edition.Find(passage.Section) is { Level: > 1 } heading => $"{Section(edition, passage, heading)}, paragraph {Count(passage)}",
        _ => $"{edition.PartOf(passage)?.Label ?? passage.Section.Id}, paragraph {Count(passage)}",
    };

    /// <summary>The name with a capital, as a title begins.</summary>
    public static string Title(Edition edition, Passage passage)
    {
        var name = Of(edition, passage);
        return char.ToUpperInvariant(name[0]) + name[1..];
    }

    private static string Section(Edition edition, Passage passage, Passage heading) =>
        edition.PartOf(passage) is { } part && !edition.HasNumbers(part) ? $"{part.Label}, {heading.Text}" : $"“{heading.Text}”";

    private static string Count(Passage passage) => passage.Id.Id[(passage.Id.Id.LastIndexOf("-p", StringComparison.Ordinal) + 2)..];
}
