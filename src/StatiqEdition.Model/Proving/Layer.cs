namespace StatiqEdition.Model;

/// <summary>A tiling on its way: which line of the witness begins at which word of the edition, and which lines would fit where.</summary>
internal sealed class Layer
{
    /// <summary>How many lines from one on are looked at to see how long witness and edition agree.</summary>
    private const int Lookahead = 4;

    private readonly IReadOnlyList<WitnessLine> _lines;
    private readonly IReadOnlyList<EditionWord> _words;
    private readonly int[] _starts;
    private readonly StretchSums _sums;
    private readonly LineIndex _index;

    public Layer(IReadOnlyList<WitnessLine> lines, IReadOnlyList<EditionWord> words)
    {
        (_lines, _words) = (lines, words);
        _starts = [.. Enumerable.Repeat(Tiling.Nowhere, lines.Count)];
        (_sums, _index) = (new(words), new(lines));
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
    public void Lay(int line, int word)
    {
        _starts[line] = word;
        _index.Take(line);
    }

    /// <summary>Takes a line up again.</summary>
    public void TakeUp(int line)
    {
        _starts[line] = Tiling.Nowhere;
        _index.Return(line);
    }

    /// <summary>Whether a line is not laid yet and reads as the edition does from a word on, to its end.</summary>
    public bool Fits(int line, int word) =>
        line < _lines.Count && _starts[line] == Tiling.Nowhere && word + Length(line) <= _words.Count && _sums.Of(word, Length(line)) == _index.Sum(line) && Reads(line, word);

    private bool Reads(int line, int word)
    {
        for (var i = 0; i < Length(line); i++)
        {
            if (_lines[line].Words[i].Text != _words[word + i].Text)
                return false;
        }

        return true;
    }

    /// <summary>The lines that fit at a word; of many of the same words, those nearest to the line that is to follow.</summary>
    public IEnumerable<int> FittingAt(int word, int next) => _index.At(_words, _sums, word, next).Where(line => Fits(line, word));

    /// <summary>How many words the witness and the edition have in common from a line and a word on, whole lines only.</summary>
    public int Agreement(int line, int word)
    {
        var agreement = 0;
        for (var next = line; next < line + Lookahead && Fits(next, word + agreement); next++)
            agreement += Length(next);
        return agreement;
    }
}
