using System.Text;

namespace StatiqEdition.Publishing;

/// <summary>The words of all editions in ordinal order, each with the numbers of the editions that have it, cut into leaves of bounded size, so that whoever looks for a word among a thousand editions loads the leaf where it would stand.</summary>
internal static class SiteWords
{
    private const int LongestLeaf = 8_000;

    /// <summary>The leaves, each with a line for a word, <c>trade 0-3,7</c>, and line feeds between. A word that alone is longer than a leaf has one for itself.</summary>
    public static IEnumerable<string> Leaves(Catalogue catalogue)
    {
        var leaf = new StringBuilder();
        foreach (var (word, editions) in Merged(catalogue))
        {
            var line = $"{word} {Ranges(editions)}";
            if (leaf.Length > 0 && leaf.Length + 1 + line.Length > LongestLeaf)
            {
                yield return leaf.ToString();
                leaf.Clear();
            }

            leaf.Append(leaf.Length > 0 ? "\n" : "").Append(line);
        }

        if (leaf.Length > 0)
            yield return leaf.ToString();
    }

    // Each edition waits with its next word, the least word in front: no more than one of each is a string of its own.
    private static IEnumerable<(string Word, IReadOnlyList<int> Editions)> Merged(Catalogue catalogue)
    {
        var waiting = new PriorityQueue<(int Number, IEnumerator<string> Words), string>(StringComparer.Ordinal);
        foreach (var (number, card) in catalogue.Cards.Index())
            Wait(number, Each(card.Words).GetEnumerator());
        while (waiting.TryPeek(out _, out var word))
        {
            var editions = new List<int>();
            while (waiting.TryPeek(out var edition, out var next) && next == word)
            {
                editions.Add(edition.Number);
                waiting.Dequeue();
                Wait(edition.Number, edition.Words);
            }

            editions.Sort();
            yield return (word, editions);
        }

        void Wait(int number, IEnumerator<string> words)
        {
            if (words.MoveNext())
                waiting.Enqueue((number, words), words.Current);
        }
    }

    private static IEnumerable<string> Each(string words)
    {
        for (var start = 0; start < words.Length;)
        {
            var end = words.IndexOf(' ', start) is var space and >= 0 ? space : words.Length;
            yield return words[start..end];
            start = end + 1;
        }
    }

    private static string Ranges(IReadOnlyList<int> numbers)
    {
        var starts = numbers.Where((number, i) => i == 0 || numbers[i - 1] != number - 1);
        var ends = numbers.Where((number, i) => i == numbers.Count - 1 || numbers[i + 1] != number + 1);
        return string.Join(',', starts.Zip(ends, (start, end) => start == end ? $"{start}" : $"{start}-{end}"));
    }
}
