namespace StatiqEdition.Model;

/// <summary>Words as a listener hears them: without the punctuation at their edges and whether or not they have capitals. Like words have the same number.</summary>
public sealed class BareWords
{
    private readonly Dictionary<string, int> _numbers = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>The numbers of a text's words; what is all punctuation is no word.</summary>
    public IReadOnlyList<int> Of(string text)
    {
        var known = _numbers.GetAlternateLookup<ReadOnlySpan<char>>();
        var numbers = new List<int>();
        foreach (var range in text.AsSpan().Split(' '))
        {
            var word = Bare(text.AsSpan()[range]);
            if (word.IsEmpty)
                continue;
            if (!known.TryGetValue(word, out var number))
                known[word] = number = _numbers.Count;
            numbers.Add(number);
        }

        return numbers;
    }

    private static ReadOnlySpan<char> Bare(ReadOnlySpan<char> word)
    {
        while (!word.IsEmpty && IsSign(word[0]))
            word = word[1..];
        while (!word.IsEmpty && IsSign(word[^1]))
            word = word[..^1];
        return word;
    }

    private static bool IsSign(char c) => char.IsPunctuation(c) || char.IsSymbol(c);
}
