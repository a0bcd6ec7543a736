namespace StatiqEdition.Model;

/// <summary>A tiling on its way: which line of the witness begins at which word of the edition, and which lines would fit where.</summary>
internal sealed class Layer
{
    /// <summary>How many lines from one on are looked at to see how long witness and edition agree.</summary>
    private const int Lookahead = 4;

    private readonly IReadOnlyList<WitnessLine> _lines;
    private readonly IReadOnlyList<EditionWord> _words;
    private readonly int[] _starts;
    private readonly ILookup<(string, string?), int> _openings;

    public Layer(IReadOnlyList<WitnessLine> lines, IReadOnlyList<EditionWord> words)
    {
        (_lines, _words) = (lines, words);
        _starts = [.. Enumerable.Repeat(Tiling.Nowhere, lines.Count)];
        _openings = Enumerable.Range(0, lines.Count).ToLookup(Opening);
    }

    /// <summary>What is laid so far.</summary>
    public Tiling Tiling => new(_lines, _words, [.. _starts]);

    /// <summary>How many words the edition has.</summary>
    public int WordCount => _words.Count;

    /// <summary>How many words a line has.</summary>
    public int Length(int line) => _lines[line].Words.Count;

    /// <summary>The word at which a line begins that is laid.</summary>
    public int Start(int line) => _starts[line];

    /// <summary>Lays a line so that it begins at a word.</summary>
    public void Lay(int line, int word) => _starts[line] = word;

    /// <summary>Takes a line up again.</summary>
    public void TakeUp(int line) => _starts[line] = Tiling.Nowhere;

    /// <summary>Whether a line is not laid yet and reads as the edition does from a word on, to its end.</summary>
    public bool Fits(int line, int word)
    {
        if (line >= _lines.Count || _starts[line] != Tiling.Nowhere || word + Length(line) > _words.Count)
            return false;
        for (var i = 0; i < Length(line); i++)
        {
            if (_lines[line].Words[i].Text != _words[word + i].Text)
                return false;
        }

        return true;
    }

    /// <summary>The lines that fit at a word.</summary>
    public IEnumerable<int> FittingAt(int word) =>
        _openings[(_words[word].Text, null)].Concat(word + 1 < _words.Count ? _openings[(_words[word].Text, _words[word + 1].Text)] : []).Where(line => Fits(line, word));

    /// <summary>How many words the witness and the edition have in common from a line and a word on, whole lines only.</summary>
    public int Agreement(int line, int word)
    {
        var agreement = 0;
        for (var next = line; next < line + Lookahead && Fits(next, word + agreement); next++)
            agreement += Length(next);
        return agreement;
    }

    private (string, string?) Opening(int line) => _lines[line].Words is [var first, var second, ..] ? (first.Text, second.Text) : (_lines[line].Words[0].Text, null);
}
