namespace StatiqEdition.Model;

/// <summary>Finds the passages of a text that repeat one another (docs/decisions/0007-parallels.md). Headings are names and repeat by their nature; they are left out.</summary>
public static class Resemblances
{
    /// <summary>So many words at least must be shared, so that no phrase is taken for a repetition.</summary>
    public const int FewestWords = 12;

    /// <summary>So much of the shorter passage at least must be shared.</summary>
    public const double LeastShare = 1.0 / 3;

    /// <summary>Every pair that shares enough, the most alike first, then the longer, then in reading order.</summary>
    public static IReadOnlyList<Resemblance> Of(IEnumerable<Passage> passages)
    {
        var words = new BareWords();
        var texts = passages.Where(passage => passage.Kind != PassageKind.Heading).Select(passage => ShingledText.Of(passage, words)).ToList();
        return
        [
            .. RarePairs.Of(texts).Select(pair => Compared(texts[pair.Left], texts[pair.Right]))
                .Where(pair => pair.Shared >= FewestWords && pair.Share >= LeastShare)
                .OrderByDescending(pair => pair.Share).ThenByDescending(pair => pair.Shared),
        ];
    }

    private static Resemblance Compared(ShingledText left, ShingledText right) => new(
        left.Passage,
        right.Passage,
        left.Words.Count,
        right.Words.Count,
        Math.Min(left.WordsSharedWith(right), right.WordsSharedWith(left)),
        left.Words.SequenceEqual(right.Words));
}
