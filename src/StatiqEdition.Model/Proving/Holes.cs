namespace StatiqEdition.Model;

/// <summary>Joins the words that a tiling has left over: each of the witness's lines with the stretch of the edition that has most of its pairs of words, else with the one between the same neighbours, else with none, because it was dropped whole.</summary>
internal sealed class Holes
{
    /// <summary>A pair of words that stands in more stretches is a common one, and no sign of where a line belongs.</summary>
    private const int MostStretches = 64;

    private readonly Tiling _tiling;
    private readonly IReadOnlyList<(int Start, int End)> _stretches;
    private readonly ILookup<(string, string), int> _pairs;
    private readonly Dictionary<int, int> _byStart;
    private readonly Dictionary<int, int> _byEnd;

    // For each line, the word after the last laid line up to it, and the first word of the next laid line from it on.
    private readonly int[] _after;
    private readonly int[] _before;

    private Holes(Tiling tiling)
    {
        _tiling = tiling;
        _stretches = [.. Stretches()];
        _pairs = _stretches.SelectMany((stretch, index) => PairsOf([.. tiling.Words.Skip(stretch.Start).Take(stretch.End - stretch.Start).Select(word => word.Text)]).Distinct().Select(pair => (pair, index)))
            .ToLookup(found => found.pair, found => found.index);
        _byStart = _stretches.Index().ToDictionary(stretch => stretch.Item.Start, stretch => stretch.Index);
        _byEnd = _stretches.Index().ToDictionary(stretch => stretch.Item.End, stretch => stretch.Index);
        (_after, _before) = (new int[tiling.Lines.Count], new int[tiling.Lines.Count]);
        for (var line = 0; line < tiling.Lines.Count; line++)
            _after[line] = tiling.IsLaid(line) ? tiling.EndOf(line) : line > 0 ? _after[line - 1] : 0;
        for (var line = tiling.Lines.Count - 1; line >= 0; line--)
            _before[line] = tiling.IsLaid(line) ? tiling.Starts[line] : line + 1 < tiling.Lines.Count ? _before[line + 1] : tiling.Words.Count;
    }

    /// <summary>The holes of a tiling in the order of the edition; none where it is whole.</summary>
    public static IReadOnlyList<Hole> Of(Tiling tiling) => new Holes(tiling).All();

    private IReadOnlyList<Hole> All()
    {
        var lost = Enumerable.Range(0, _tiling.Lines.Count).Where(line => !_tiling.IsLaid(line)).ToList();
        var found = lost.ToLookup(line => StretchOf(line) ?? Tiling.Nowhere);
        return
        [
            .. _stretches.Select((stretch, index) => new Hole(stretch.Start, stretch.End, [.. found[index]]))
                .Concat(found[Tiling.Nowhere].GroupBy(line => _after[line]).Select(dropped => new Hole(dropped.Key, dropped.Key, [.. dropped])))
                .OrderBy(hole => hole.Start),
        ];
    }

    private IEnumerable<(int Start, int End)> Stretches()
    {
        var word = 0;
        foreach (var line in _tiling.Laid)
        {
            if (word < _tiling.Starts[line])
                yield return (word, _tiling.Starts[line]);
            word = _tiling.EndOf(line);
        }

        if (word < _tiling.Words.Count)
            yield return (word, _tiling.Words.Count);
    }

    private int? StretchOf(int line)
    {
        var neighbour = Neighbour(line);
        var votes = PairsOf([.. _tiling.Lines[line].Words.Select(word => word.Text)]).SelectMany(Having).CountBy(index => index).ToList();
        return votes.Count == 0
            ? neighbour
            : votes.MaxBy(vote => (vote.Value, vote.Key == neighbour)).Key;
    }

    private IEnumerable<int> Having((string, string) pair) => _pairs[pair].Take(MostStretches + 1).Count() > MostStretches ? [] : _pairs[pair];

    /// <summary>The stretch that follows the laid line before this one, or precedes the laid line after it; null where neither does.</summary>
    private int? Neighbour(int line) =>
        _byStart.TryGetValue(_after[line], out var next) ? next : _byEnd.TryGetValue(_before[line], out var previous) ? previous : null;

    private static IEnumerable<(string, string)> PairsOf(string[] words) => words.Zip(words.Skip(1));
}
