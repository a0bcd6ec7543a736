namespace StatiqEdition.Model;

/// <summary>
/// The pairs of texts that have a rare shingle in common. A shingle that many texts have is a name or a formula and no sign of repetition; and since one that five have makes ten pairs, there are never more than ten
/// times as many pairs as shingles, however long the edition is.
/// </summary>
public static class RarePairs
{
    /// <summary>A shingle that more texts have is not rare.</summary>
    public const int MostTexts = 5;

    /// <summary>Each pair once, by the texts' places in the list, in order.</summary>
    public static IReadOnlyList<(int Left, int Right)> Of(IReadOnlyList<ShingledText> texts) =>
    [
        .. Shared(texts).Where(held => held.Count <= MostTexts)
            .SelectMany(held => held.SelectMany((left, at) => held.Skip(at + 1).Select(right => (left, right))))
            .Distinct().Order(),
    ];

    /// <summary>For each shingle that several texts have, which have it, up to one more than make it rare. Most stand in one alone and get no list.</summary>
    private static Dictionary<Shingle, List<int>>.ValueCollection Shared(IReadOnlyList<ShingledText> texts)
    {
        var (first, all) = (new Dictionary<Shingle, int>(texts.Sum(text => text.Shingles.Count)), new Dictionary<Shingle, List<int>>());
        for (var text = 0; text < texts.Count; text++)
        {
            foreach (var shingle in texts[text].Shingles)
            {
                if (first.TryAdd(shingle, text) || first[shingle] == text)
                    continue;
                if (!all.TryGetValue(shingle, out var held))
                    all.Add(shingle, held = [first[shingle]]);
                if (held.Count <= MostTexts && held[^1] != text)
                    held.Add(text);
            }
        }

        return all.Values;
    }
}
