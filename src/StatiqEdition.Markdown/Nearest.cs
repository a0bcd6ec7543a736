namespace StatiqEdition.Markdown;

/// <summary>Guesses which known word a slip of the pen was meant to be: the nearest, where no more than two letters are wrong, lacking, too many or exchanged with their neighbour, and fewer than half of its own.</summary>
internal static class Nearest
{
    private const int MostSlips = 2;
    private const int LongestWord = 40;

    /// <summary>The guess as it is told after the word, such as <c>, perhaps 'genre'</c>; empty where no known word, or more than one, is as near.</summary>
    public static string Told(string word, IEnumerable<string> known)
    {
        if (word.Length > LongestWord)
            return "";
        var near = known.Select(other => (Word: other, Slips: Slips(word, other))).Where(other => other.Slips <= MostSlips && 2 * other.Slips < other.Word.Length).ToList();
        var nearest = near.Where(other => other.Slips == near.Min(one => one.Slips)).ToList();
        return nearest is [var (found, _)] ? $", perhaps '{found}'" : "";
    }

    // The distance of Damerau and Levenshtein, in which no letter is touched twice.
    private static int Slips(string word, string other)
    {
        var table = new int[word.Length + 1, other.Length + 1];
        for (var i = 0; i <= word.Length; i++)
        {
            for (var j = 0; j <= other.Length; j++)
            {
                table[i, j] = (i, j) is (0, _) or (_, 0) ? i + j : Math.Min(Math.Min(table[i - 1, j], table[i, j - 1]) + 1, table[i - 1, j - 1] + (word[i - 1] == other[j - 1] ? 0 : 1));
                if (i > 1 && j > 1 && word[i - 1] == other[j - 2] && word[i - 2] == other[j - 1])
                    table[i, j] = Math.Min(table[i, j], table[i - 2, j - 2] + 1);
            }
        }

        return table[word.Length, other.Length];
    }
}
