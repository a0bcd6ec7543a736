using StatiqEdition.Model;

namespace StatiqEdition.Theme;

/// <summary>
/// What a citation calls a passage, so that nobody who reads it on paper takes it for another: by the document's own number, such as <c>paragraph 9</c>; a heading by its part and its words, <c>Annex A, Article 1</c>; a paragraph without a number by its
/// place and its count there, <c>Annex A, Article 1, paragraph 2</c>, and so an item of a list, a line of verse and a row of a table. Where the part is the whole document, it goes without saying; where the part's paragraphs have numbers, its headings tell the place without it, <c>“CONCLUSIONS”</c>.
/// </summary>
public static class CitedName
{
    /// <summary>The name.</summary>
    public static string Of(Edition edition, Passage passage) => passage switch
    {
        { Number: not null } => PassageName.Full(passage),
        { Kind: PassageKind.Heading, Level: <= 1 } => InPart(edition, passage, "title"),
        { Kind: PassageKind.Heading } => Section(edition, passage, passage),
        _ when edition.Find(passage.Section) is { Level: > 1 } heading => $"{Section(edition, passage, heading)}, {PassageName.Counted(edition, passage, edition.HasNumbers(passage.Section))}",
        _ => InPart(edition, passage, PassageName.Counted(edition, passage, edition.PartOf(passage) is { } part && IsWhole(edition, part) ? edition.Parts.Any(edition.HasNumbers) : edition.HasNumbers(passage.Section))),
    };

    /// <summary>The name with a capital, as a title begins.</summary>
    public static string Title(Edition edition, Passage passage)
    {
        var name = Of(edition, passage);
        return char.ToUpperInvariant(name[0]) + name[1..];
    }

    // The title of the document is cited before the name, and needs no part of the same name behind it, nor one without a title that is all there is.
    private static string InPart(Edition edition, Passage passage, string name) =>
        edition.PartOf(passage) is { } part && !IsWhole(edition, part) ? $"{part.Label}, {name}" : name;

    private static string Section(Edition edition, Passage passage, Passage heading) =>
        edition.PartOf(passage) is { } part && !edition.HasNumbers(part) && !IsWhole(edition, part) ? $"{part.Label}, {heading.Text}" : Quotation.Of(heading.Text);

    private static bool IsWhole(Edition edition, Part part) =>
        part.Label == edition.Metadata.Title || (edition.Parts.Count == 1 && edition.Find(part.Id) is not { Kind: PassageKind.Heading, Level: 1 });
}
