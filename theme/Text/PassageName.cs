using StatiqEdition.Model;

namespace StatiqEdition.Theme;

/// <summary>How the edition speaks of a passage: by the document's own number where it has one, else by its first words.</summary>
public static class PassageName
{
    private const int WordsOfUnnumbered = 5;

    /// <summary>Such as <c>¶5</c>, <c>¶22a</c> or <c>note 1</c>.</summary>
    public static string Brief(Passage passage) => passage switch
    {
        { Kind: PassageKind.Note, Number: { } mark } => $"note {mark}",
        { Number: { } number } => $"¶{number}",
        _ => Opening(passage),
    };

    /// <summary>Such as <c>paragraph 5</c>, <c>paragraph 22a</c> or <c>note 1</c>.</summary>
    public static string Full(Passage passage) => passage switch
    {
        { Kind: PassageKind.Note, Number: { } mark } => $"note {mark}",
        { Number: { } number } => $"paragraph {number}",
        _ => Opening(passage),
    };

    /// <summary>A passage without a number by its count in its section: <c>paragraph 2</c>, which among paragraphs with numbers is none of theirs, <c>unnumbered paragraph 2</c>; <c>item 3</c>, <c>verse line 4</c>, <c>table row 5</c>, <c>table head</c>. One that is not counted has its first words.</summary>
    public static string Counted(Edition edition, Passage passage, bool isAmongNumbers) => edition.OrdinalOf(passage) switch
    {
        null => Full(passage),
        { Set: null, Number: var count } => $"{(isAmongNumbers ? "unnumbered " : "")}paragraph {count}",
        { Set: GroupKind.List, Number: var count } => $"item {count}",
        { Set: GroupKind.Verse, Number: var count } => $"verse line {count}",
        { Number: 0 } => "table head",
        { Number: var count } => $"table row {count}",
    };

    /// <summary>The short name of the passage with this id; the id itself where the edition has none.</summary>
    public static string Brief(Edition edition, Locus id) => edition.Find(id) is { } passage ? Brief(passage) : id.Id;

    /// <summary>A passage named for those who look for it: by its number, else by the heading it stands under, else by its first words.</summary>
    public static string Nearby(Edition edition, Passage passage) =>
        passage is { Number: null, Kind: not PassageKind.Heading } ? Whence(edition, passage) ?? Brief(passage) : Brief(passage);

    /// <summary>Where a passage stands: a note by the paragraph that has its mark, anything else by the heading above it; null where there is none.</summary>
    public static string? Whence(Edition edition, Passage passage) => passage.Kind == PassageKind.Note
        ? edition.Notes.Where(note => note.Id == passage.Id).Select(note => $"to {Brief(edition, note.Anchor)}").FirstOrDefault()
        : edition.Find(passage.Section)?.Text;

    /// <summary>The passage's name as a heading, such as <c>Paragraph 5</c>.</summary>
    public static string Title(Passage passage) => Capital(Full(passage));

    /// <summary>The last numbered paragraph, the first lettered one and the first note, as far as the edition has them, to show a citer.</summary>
    public static IReadOnlyList<Passage> Examples(Edition edition) =>
    [
        .. edition.Passages.Where(passage => passage is { Kind: PassageKind.Paragraph, Number: not null }).TakeLast(1),
        .. edition.Passages.Where(passage => passage.Kind == PassageKind.Subparagraph).Take(1),
        .. edition.Notes.Select(note => note.Passage).Take(1),
    ];

    private static string Capital(string name) => char.ToUpperInvariant(name[0]) + name[1..];

    private static string Opening(Passage passage) =>
        Quotation.Of(passage.Words.Count <= WordsOfUnnumbered ? passage.Text : $"{string.Join(' ', passage.Words.Take(WordsOfUnnumbered))} …");
}
