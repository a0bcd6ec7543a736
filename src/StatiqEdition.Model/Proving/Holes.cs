namespace StatiqEdition.Model;

/// <summary>Joins the words that a tiling has left over: those of the edition with those of the witness's lines between the same neighbours.</summary>
internal sealed class Holes
{
    private readonly Tiling _tiling;
    private readonly bool[] _told;

    private Holes(Tiling tiling) => (_tiling, _told) = (tiling, new bool[tiling.Lines.Count]);

    /// <summary>The holes of a tiling in the order of the edition; none where it is whole.</summary>
    public static IReadOnlyList<Hole> Of(Tiling tiling)
    {
        var holes = new Holes(tiling);
        return [.. holes.OfEdition().ToList().Concat(holes.OfWitness()).OrderBy(hole => hole.Start)];
    }

    private IEnumerable<Hole> OfEdition()
    {
        var (word, before) = (0, Tiling.Nowhere);
        foreach (var line in _tiling.Laid.Append(_tiling.Lines.Count))
        {
            var start = line < _tiling.Lines.Count ? _tiling.Starts[line] : _tiling.Words.Count;
            if (word < start)
                yield return new(word, start, [.. Words(Below(before)), .. Words(Above(line))]);
            (word, before) = (line < _tiling.Lines.Count ? _tiling.EndOf(line) : word, line);
        }
    }

    /// <summary>The lines that no stretch of the edition's words stands for: dropped whole.</summary>
    private IEnumerable<Hole> OfWitness()
    {
        for (var line = 0; line < _tiling.Lines.Count; line++)
        {
            if (IsTold(line))
                continue;
            var dropped = Below(line - 1);
            var after = line > 0 && _tiling.IsLaid(line - 1) ? _tiling.EndOf(line - 1) : dropped[^1] + 1 < _tiling.Lines.Count && _tiling.IsLaid(dropped[^1] + 1) ? _tiling.Starts[dropped[^1] + 1] : _tiling.Words.Count;
            yield return new(after, after, [.. Words(dropped)]);
        }
    }

    private bool IsTold(int line) => _tiling.IsLaid(line) || _told[line];

    private List<int> Below(int line) => Tell(line + 1, step: 1);

    private List<int> Above(int line)
    {
        var lines = Tell(line - 1, step: -1);
        lines.Reverse();
        return lines;
    }

    private List<int> Tell(int line, int step)
    {
        var lines = new List<int>();
        for (; line >= 0 && line < _tiling.Lines.Count && !IsTold(line); line += step)
        {
            _told[line] = true;
            lines.Add(line);
        }

        return lines;
    }

    private IEnumerable<WitnessPlace> Words(IEnumerable<int> lines) =>
        lines.SelectMany(line => _tiling.Lines[line].Words.Select(word => new WitnessPlace(_tiling.Lines[line], word)));
}
