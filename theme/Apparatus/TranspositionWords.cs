using StatiqEdition.Model;

namespace StatiqEdition.Theme;

/// <summary>How the apparatus words a transposition.</summary>
public static class TranspositionWords
{
    private const int Opening = 4;
    private const int Closing = 3;
    private const string Nothing = "nothing of the edition";

    /// <summary>The words moved, as the edition reads them, by the first and the last where they are many.</summary>
    public static string Quoted(Transposition moved) => moved.Words.Count <= Opening + Closing + 1
        ? AcceptedWords.Of(moved.Words)
        : $"{AcceptedWords.Of(moved.Words.Take(Opening))} … {AcceptedWords.Of(moved.Words.TakeLast(Closing))}";

    /// <summary>How many words they are, and where they end, if not in the passage in which they begin.</summary>
    public static string Extent(Edition edition, Transposition moved) => moved.Words[^1].Passage is var last && last.Id == moved.Passage.Id
        ? Plural.Of(moved.Words.Count, "word")
        : $"{Plural.Of(moved.Words.Count, "word")}, to the {(moved.After?.Passage.Id == last.Id ? "midst" : "end")} of {GroupName.InEdition(edition, last)}";

    /// <summary>After which words of the edition they stand. Notes stand apart from the text, so before the first of them there is nothing.</summary>
    public static string Place(Edition edition, Transposition moved) => moved.Before switch
    {
        { } before when before.Passage.Id == moved.Passage.Id => $"after “{EndingWith(edition, before)}”",
        { Passage: var before } when IsNote(before) == IsNote(moved.Passage) => $"after {GroupName.InEdition(edition, before)}",
        _ => IsNote(moved.Passage) ? "first of the notes" : "first of the text",
    };

    /// <summary>Whose words end a line of the witness.</summary>
    public static string EndOf(Edition edition, WitnessLine line) =>
        edition.Proof.WordsIn(line) is [.., var last] ? GroupName.InEdition(edition, last.Passage) : Nothing;

    /// <summary>Whose words begin a line of the witness.</summary>
    public static string StartOf(Edition edition, WitnessLine line) =>
        edition.Proof.WordsIn(line) is [var first, ..] ? GroupName.InEdition(edition, first.Passage) : Nothing;

    private static string EndingWith(Edition edition, EditionWord word) => AcceptedWords.Of(edition.Proof.LinesOf(word.Passage)
        .Select(edition.Proof.WordsIn)
        .First(words => words.Contains(word, ReferenceEqualityComparer.Instance))
        .TakeWhile(before => !ReferenceEquals(before, word)).Append(word)
        .Where(before => before.Passage.Id == word.Passage.Id).TakeLast(Closing));

    private static bool IsNote(Passage passage) => passage.Kind == PassageKind.Note;
}
