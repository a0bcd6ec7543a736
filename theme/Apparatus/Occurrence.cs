namespace StatiqEdition.Theme;

/// <summary>Words of a passage among their equals there: the <paramref name="Ordinal"/>th, from 1, of <paramref name="Total"/> places that read the same.</summary>
public sealed record Occurrence(int Ordinal, int Total)
{
    /// <summary>Words that stand once.</summary>
    public static Occurrence Only { get; } = new(1, 1);

    /// <summary>The words that begin at an index of a text. Where they are whole words, they are not found inside longer ones.</summary>
    public static Occurrence At(string text, int start, string words)
    {
        var equals = Starts(text, words).Where(IsEqual).ToList();
        return new(equals.IndexOf(start) + 1, equals.Count);

        bool IsEqual(int other) => IsAsFree(start, other) && IsAsFree(start + words.Length, other + words.Length);

        bool IsAsFree(int own, int other) => IsInsideWord(text, own) || !IsInsideWord(text, other);
    }

    private static IEnumerable<int> Starts(string text, string words)
    {
        for (var at = text.IndexOf(words, StringComparison.Ordinal); at >= 0; at = text.IndexOf(words, at + 1, StringComparison.Ordinal))
            yield return at;
    }

    private static bool IsInsideWord(string text, int index) =>
        index > 0 && index < text.Length && char.IsLetterOrDigit(text[index - 1]) && char.IsLetterOrDigit(text[index]);
}
