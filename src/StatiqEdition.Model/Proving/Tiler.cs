namespace StatiqEdition.Model;

/// <summary>
/// Lays the lines of the witness over the edition, each at most once and each whole. The line that follows in the witness goes first; where it does not fit, or the text does not go on after it, the one from which witness and edition agree longest. So the text
/// is read once from its beginning to its end, passages that repeat one another stay where their neighbours are, and the order of the witness is left only where the edition leaves it.
/// </summary>
internal sealed class Tiler
{
    /// <summary>How many words lines must have in common with the edition to be believed amid words that stand in no line.</summary>
    private const int Believed = 4;

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
        tiler.Fill();
        return tiler.Tiling;
    }

    private Tiling Tiling => new(_lines, _words, [.. _starts]);

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

    /// <summary>Lays what fits into the holes from their beginnings and their ends: lines too short to be believed before what stands around them was known.</summary>
    private void Fill()
    {
        foreach (var hole in Holes.Of(Tiling))
        {
            var start = hole.Start;
            foreach (var line in hole.Lines.TakeWhile(line => start + _lines[line].Words.Count <= hole.End && Fits(line, start)))
            {
                _starts[line] = start;
                start += _lines[line].Words.Count;
            }

            var end = hole.End;
            foreach (var line in hole.Lines.Reverse().TakeWhile(line => end - _lines[line].Words.Count >= start && Fits(line, end - _lines[line].Words.Count)))
            {
                end -= _lines[line].Words.Count;
                _starts[line] = end;
            }
        }
    }

    private int LineAt(int word, bool stray)
    {
        var following = Agreement(_next, word);
        if (following > 0 && following > _lines[_next].Words.Count)
            return _next;
        var best = following > 0 ? (Line: _next, Agreement: following) : (Line: Tiling.Nowhere, Agreement: stray ? Believed - 1 : InCommon(_next, word));
        foreach (var line in Candidates(word))
        {
            var agreement = Agreement(line, word);
            if (agreement > best.Agreement || (agreement == best.Agreement && best.Line >= 0 && best.Line < _next && line > _next))
                best = (line, agreement);
        }

        return best.Line;
    }

    private IEnumerable<int> Candidates(int word) =>
        _openings[(_words[word].Text, null)].Concat(word + 1 < _words.Count ? _openings[(_words[word].Text, _words[word + 1].Text)] : []);

    private (string, string?) Opening(int line) => _lines[line].Words is [var first, var second, ..] ? (first.Text, second.Text) : (_lines[line].Words[0].Text, null);

    private bool Fits(int line, int word) =>
        line < _lines.Count && _starts[line] == Tiling.Nowhere && InCommon(line, word) == _lines[line].Words.Count;

    /// <summary>How many words a line and the edition have in common from a word on, up to the first in which they differ.</summary>
    private int InCommon(int line, int word)
    {
        var common = 0;
        while (line < _lines.Count && common < _lines[line].Words.Count && word + common < _words.Count && _lines[line].Words[common].Text == _words[word + common].Text)
            common++;
        return common;
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
