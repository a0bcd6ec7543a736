namespace StatiqEdition.Model;

/// <summary>A sum for every stretch of words, by which two stretches of whatever length are compared in one step (R. M. Karp and M. O. Rabin, 1987). Like stretches have like sums; unlike ones nearly always have not.</summary>
internal sealed class StretchSums
{
    private const ulong Base = 0x9E3779B97F4A7C15;
    private readonly ulong[] _sums;
    private readonly ulong[] _powers;

    public StretchSums(IReadOnlyList<EditionWord> words)
    {
        (_sums, _powers) = (new ulong[words.Count + 1], new ulong[words.Count + 1]);
        _powers[0] = 1;
        for (var i = 0; i < words.Count; i++)
        {
            _sums[i + 1] = Next(_sums[i], words[i].Text);
            _powers[i + 1] = unchecked(_powers[i] * Base);
        }
    }

    /// <summary>The sum of a stretch of the words.</summary>
    public ulong Of(int start, int length) => unchecked(_sums[start + length] - (_sums[start] * _powers[length]));

    /// <summary>The sum of a line's words.</summary>
    public static ulong Of(WitnessLine line) => line.Words.Aggregate(0UL, (sum, word) => Next(sum, word.Text));

    private static ulong Next(ulong sum, string word) => unchecked((sum * Base) + (uint)word.GetHashCode(StringComparison.Ordinal));
}
