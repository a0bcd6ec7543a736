namespace StatiqEdition.Model;

/// <summary>
/// Lays the lines of the witness over the edition, each at most once and each whole. The line that follows in the witness goes first; where another begins, the one after which the witness agrees longest. So the text
/// is read once from its beginning to its end, passages that repeat one another stay where their neighbours are, and the order of the witness is left only where the edition leaves it.
/// </summary>
internal sealed class Tiler
{
    /// <summary>How many words a line must have to be believed amid words that stand in no line.</summary>
    private const int Believed = 3;

    /// <summary>How many lines after a line are looked at to choose between it and another with the same words.</summary>
    private const int Lookahead = 4;

    private readonly IReadOnlyList<WitnessLine> _lines;
    private readonly IReadOnlyList<EditionWord> _words;
    private readonly int[] _starts;
    private readonly ILookup<(string, string?), int> _openings;
    private int _next;

    private Tiler(IReadOnlyList<WitnessLine> lines, IReadOnlyList<EditionWord> words)
    {
        (_lines, _words) = (lines, words);
        _starts = [.. Enumerable.Repeat(Tiling.Nowhere, lines.Count)];
        _openings = Enumerable.Range(0, lines.Count).ToLookup(Opening);
    }

    /// <summary>The tiling of an edition's words by the lines that have words.</summary>
    public static Tiling Lay(IReadOnlyList<WitnessLine> lines, IReadOnlyList<EditionWord> words)
    {
        var tiler = new Tiler([.. lines.Where(line => line.Words.Count > 0)], words);
        tiler.Lay();
        return new(tiler._lines, words, tiler._starts);
    }

    private void Lay()
    {
        var stray = false;
        for (var word = 0; word < _words.Count;)
        {
            var line = LineAt(word, stray);
            stray = line == Tiling.Nowhere;
            if (stray)
            {
                word++;
                continue;
            }

            _starts[line] = word;
            _next = line + 1;
            word += _lines[line].Words.Count;
        }
    }

    private int LineAt(int word, bool stray)
    {
        if (Fits(_next, word))
            return _next;
        var best = (Line: Tiling.Nowhere, Agreement: 0);
        foreach (var line in Candidates(word).Where(line => Fits(line, word) && (!stray || line == _next + 1 || _lines[line].Words.Count >= Believed)))
        {
            if (Agreement(line, word) is var agreement && (agreement > best.Agreement || (agreement == best.Agreement && best.Line < _next && line > _next)))
                best = (line, agreement);
        }

        return best.Line;
    }

    private IEnumerable<int> Candidates(int word) =>
        _openings[(_words[word].Text, null)].Concat(word + 1 < _words.Count ? _openings[(_words[word].Text, _words[word + 1].Text)] : []);

    private (string, string?) Opening(int line) => _lines[line].Words is [var first, var second, ..] ? (first.Text, second.Text) : (_lines[line].Words[0].Text, null);

    private bool Fits(int line, int word)
    {
        if (line >= _lines.Count || _starts[line] != Tiling.Nowhere || word + _lines[line].Words.Count > _words.Count)
            return false;
        var words = _lines[line].Words;
        for (var i = 0; i < words.Count; i++)
        {
            if (words[i].Text != _words[word + i].Text)
                return false;
        }

        return true;
    }

    /// <summary>How many words the witness and the edition have in common from a line and a word on, whole lines only.</summary>
    private int Agreement(int line, int word)
    {
        var agreement = 0;
        for (var next = line; next < line + Lookahead && Fits(next, word + agreement); next++)
            agreement += _lines[next].Words.Count;
        return agreement;
    }
}
