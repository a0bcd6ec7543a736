namespace StatiqEdition.Publishing;

/// <summary>Breaks a text between its words into as few lines as a measure allows, and those as equal as they can be: the narrowest measure that needs no more lines.</summary>
public static class BalancedLines
{
    /// <summary>The lines; a word that is wider than the measure stands alone.</summary>
    public static IReadOnlyList<string> Of(string text, float measure, Func<string, float> width)
    {
        string[] words = text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var fewest = Broken(words, measure, width).Count;
        var (narrow, wide) = (0f, measure);
        while (wide - narrow > 1)
        {
            var middle = (narrow + wide) / 2;
            (narrow, wide) = Broken(words, middle, width).Count > fewest ? (middle, wide) : (narrow, middle);
        }

        return Broken(words, wide, width);
    }

    private static List<string> Broken(string[] words, float measure, Func<string, float> width)
    {
        var lines = new List<string>();
        foreach (var word in words)
        {
            if (lines.Count > 0 && $"{lines[^1]} {word}" is var longer && width(longer) <= measure)
                lines[^1] = longer;
            else
                lines.Add(word);
        }

        return lines;
    }
}
