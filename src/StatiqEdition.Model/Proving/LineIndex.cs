namespace StatiqEdition.Model;

/// <summary>The lines of a witness that are not laid yet, found by their words.</summary>
internal sealed class LineIndex
{
    /// <summary>How many lines of the same words are offered at one place before the line that is to follow, and how many from it on.</summary>
    private const int MostTwins = 32;

    private readonly ulong[] _sums;
    private readonly IReadOnlyList<WitnessLine> _lines;
    private readonly Dictionary<(int Length, ulong Sum), SortedSet<int>> _free;
    private readonly Dictionary<(string, string?), int[]> _lengths;

    public LineIndex(IReadOnlyList<WitnessLine> lines)
    {
        _lines = lines;
        _sums = [.. lines.Select(StretchSums.Of)];
        _free = lines.Index().GroupBy(line => (line.Item.Words.Count, _sums[line.Index])).ToDictionary(same => same.Key, same => new SortedSet<int>(same.Select(line => line.Index)));
        _lengths = lines.GroupBy(Opening).ToDictionary(same => same.Key, same => same.Select(line => line.Words.Count).Distinct().Order().ToArray());
    }

    /// <summary>The sum of a line's words.</summary>
    public ulong Sum(int line) => _sums[line];

    /// <summary>Takes a line out, because it is laid.</summary>
    public void Take(int line) => Twins(line).Remove(line);

    /// <summary>Puts a line back.</summary>
    public void Return(int line) => Twins(line).Add(line);

    /// <summary>The lines whose sum is that of the edition's words from one on, lines of one word first; of many of the same words, those nearest to the line that is to follow.</summary>
    public IEnumerable<int> At(IReadOnlyList<EditionWord> words, StretchSums sums, int word, int next)
    {
        var first = words[word].Text;
        var lengths = Lengths(first, null).Concat(word + 1 < words.Count ? Lengths(first, words[word + 1].Text) : []);
        return lengths.Where(length => word + length <= words.Count)
            .SelectMany(length => Near(_free.GetValueOrDefault((length, sums.Of(word, length))), next))
            .OrderBy(line => _lines[line].Words.Count > 1).ThenBy(line => line);
    }

    private int[] Lengths(string first, string? second) => _lengths.GetValueOrDefault((first, second)) ?? [];

    private static IEnumerable<int> Near(SortedSet<int>? lines, int next) => lines is null || lines.Count <= 2 * MostTwins
        ? lines ?? []
        : lines.GetViewBetween(int.MinValue, next - 1).Reverse().Take(MostTwins).Concat(lines.GetViewBetween(next, int.MaxValue).Take(MostTwins));

    private SortedSet<int> Twins(int line) => _free[(_lines[line].Words.Count, _sums[line])];

    private static (string, string?) Opening(WitnessLine line) => line.Words is [var first, var second, ..] ? (first.Text, second.Text) : (line.Words[0].Text, null);
}
