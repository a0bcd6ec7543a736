using StatiqEdition.Model;

namespace StatiqEdition.Publishing;

/// <summary>The words of all editions in ordinal order, each with the numbers of the editions that have it, cut into leaves of bounded size, so that whoever looks for a word among a thousand editions loads the leaf where it would stand.</summary>
internal static class SiteWords
{
    private const int LongestLeaf = 8_000;

    /// <summary>The leaves, each a line for a word: <c>trade 0-3,7</c>. A word that alone is longer than a leaf has one for itself.</summary>
    public static IEnumerable<IReadOnlyList<string>> Leaves(Catalogue catalogue)
    {
        var leaf = new List<string>();
        var length = 0;
        foreach (var line in Editions(catalogue).Select(word => $"{word.Key} {Ranges(word.Value)}"))
        {
            if (leaf.Count > 0 && length + line.Length > LongestLeaf)
            {
                yield return leaf;
                (leaf, length) = ([], 0);
            }

            leaf.Add(line);
            length += line.Length + 1;
        }

        if (leaf.Count > 0)
            yield return leaf;
    }

    private static IEnumerable<KeyValuePair<string, List<int>>> Editions(Catalogue catalogue)
    {
        var words = new Dictionary<string, List<int>>(StringComparer.Ordinal);
        foreach (var (number, card) in catalogue.Cards.Index())
        {
            foreach (var word in card.Words)
                (words.TryGetValue(word, out var editions) ? editions : words[word] = []).Add(number);
        }

        return words.OrderBy(word => word.Key, StringComparer.Ordinal);
    }

    private static string Ranges(List<int> numbers)
    {
        var starts = numbers.Where((number, i) => i == 0 || numbers[i - 1] != number - 1);
        var ends = numbers.Where((number, i) => i == numbers.Count - 1 || numbers[i + 1] != number + 1);
        return string.Join(',', starts.Zip(ends, (start, end) => start == end ? $"{start}" : $"{start}-{end}"));
    }
}
