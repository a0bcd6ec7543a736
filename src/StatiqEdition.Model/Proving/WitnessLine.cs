namespace StatiqEdition.Model;

/// <summary>A line of the base witness as received, counted from 1: its text, and the words that the edition answers for. Where a normalization takes a mark from its start, that mark is none of them.</summary>
public sealed record WitnessLine(int Number, string Text, Normalization? Normalization, IReadOnlyList<WitnessWord> Words)
{
    /// <summary>The lines of a witness's text. Of several normalizations that could take something from a line, the first declared does.</summary>
    public static IReadOnlyList<WitnessLine> Of(string text, IReadOnlyList<Normalization> normalizations)
    {
        var lines = text.Split('\n');
        var count = lines[^1].Length == 0 ? lines.Length - 1 : lines.Length;
        return [.. lines.Take(count).Select((line, index) => Of(index + 1, line.TrimEnd('\r'), normalizations))];
    }

    /// <summary>The start of the line that a normalization takes away; empty where none does.</summary>
    public string Shadow => Normalization?.LineStart ?? "";

    private static WitnessLine Of(int number, string text, IReadOnlyList<Normalization> normalizations)
    {
        var rule = normalizations.FirstOrDefault(rule => text.StartsWith(rule.LineStart, StringComparison.Ordinal));
        return new(number, text, rule, [.. WordsOf(text, rule?.LineStart.Length ?? 0)]);
    }

    private static IEnumerable<WitnessWord> WordsOf(string text, int start)
    {
        for (var i = start; i < text.Length; i++)
        {
            if (char.IsWhiteSpace(text[i]))
                continue;
            var begin = i;
            while (i < text.Length && !char.IsWhiteSpace(text[i]))
                i++;
            yield return new(text[begin..i], begin);
        }
    }
}
