using StatiqEdition.Model;

namespace StatiqEdition.Theme;

/// <summary>What a passage is called over its entries, within its part: by its number, by the heading it stands under and its count there, else by its first words.</summary>
public static class GroupName
{
    /// <summary>Such as <c>¶9</c>, <c>Note 2</c>, <c>Article 1, paragraph 2</c> or <c>Heading “Other Soviet Influences …”</c>.</summary>
    public static string Of(Edition edition, Passage passage) => passage switch
    {
        { Kind: PassageKind.Note } => Capital(PassageName.Brief(passage)),
        { Number: not null } => PassageName.Brief(passage),
        { Kind: PassageKind.Heading, Level: 1 } => "Title",
        { Kind: PassageKind.Heading } => $"Heading {PassageName.Brief(passage)}",
        _ when edition.Find(passage.Section) is { Level: > 1 } heading => Within(edition, heading, passage),
        _ => PassageName.Brief(passage),
    };

    /// <summary>The name with that of the part before it, where the passage has no number of its own: <c>Annex B, Article 1, paragraph 2</c>.</summary>
    public static string InEdition(Edition edition, Passage passage) => passage.Number is not null
        ? PassageName.Brief(passage)
        : $"{edition.PartOf(passage)!.Label}, {Of(edition, passage)}";

    private static string Within(Edition edition, Passage heading, Passage passage) => passage.Id.CountIn(passage.Section) == 1 && edition.Find(passage.Section.Within("p2")) is null
        ? heading.Text
        : $"{heading.Text}, {PassageName.Counted(edition, passage, edition.HasNumbers(passage.Section))}";

    private static string Capital(string name) => char.ToUpperInvariant(name[0]) + name[1..];
}
