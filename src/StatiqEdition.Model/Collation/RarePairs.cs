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
    public static IReadOnlyList<(int Left, int Right)> Of(IReadOnlyList<ShingledText> texts)
    {
        var holders = Holders(texts);
        return
        [
            .. holders.Values.Where(held => held.Count is > 1 and <= MostTexts)
                .SelectMany(held => held.SelectMany((left, at) => held.Skip(at + 1).Select(right => (left, right))))
                .Distinct().Order(),
        ];
    }

    /// <summary>Which texts have a shingle, up to one more than make it rare.</summary>
    private static Dictionary<Shingle, List<int>> Holders(IReadOnlyList<ShingledText> texts)
    {
        var holders = new Dictionary<Shingle, List<int>>();
        for (var text = 0; text < texts.Count; text++)
        {
            foreach (var shingle in texts[text].Distinct)
            {
                if (!holders.TryGetValue(shingle, out var held))
                    holders.Add(shingle, held = new(1));
                if (held.Count <= MostTexts)
                    held.Add(text);
            }
        }

        return holders;
    }
}
