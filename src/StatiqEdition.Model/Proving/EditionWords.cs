using System.Text;

namespace StatiqEdition.Model;

/// <summary>Gathers the words of an edition, passage after passage, from the stretches of text they are made of: white space and the end of a passage end a word, a mark does not.</summary>
internal sealed class EditionWords
{
    private readonly List<EditionWord> _words = [];
    private readonly StringBuilder _text = new();
    private List<Piece> _pieces = [];
    private Place? _place;

    /// <summary>The words gathered.</summary>
    public IReadOnlyList<EditionWord> All => _words;

    /// <summary>Adds a stretch of a passage's text, inside a mark or outside; <paramref name="placeOf"/> gives the place of each of its characters.</summary>
    public void Add(Passage passage, string text, Variant? variant, Func<int, Place> placeOf)
    {
        if (variant is not null && text.Length == 0)
            _pieces.Add(new(_text.Length, 0, variant));
        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsWhiteSpace(text[i]))
                EndWord(passage);
            else
                Add(text[i], variant, placeOf, i);
        }
    }

    /// <summary>Ends the word that is being gathered.</summary>
    public void EndWord(Passage passage)
    {
        if (_text.Length == 0)
            return;
        _words.Add(new(_text.ToString(), passage, _place!, _pieces.Count == 0 ? [] : _pieces));
        _text.Clear();
        if (_pieces.Count > 0)
            _pieces = [];
    }

    /// <summary>Ends a passage. What was supplied after its last word, or as the whole of it, stands at the end of the word before; at the very beginning it waits for the first.</summary>
    public void EndPassage(Passage passage)
    {
        EndWord(passage);
        if (_pieces.Count == 0 || _words.Count == 0)
            return;
        var last = _words[^1];
        _words[^1] = last with { Pieces = [.. last.Pieces, .. _pieces.Select(piece => piece with { Start = last.Text.Length })] };
        _pieces = [];
    }

    private void Add(char character, Variant? variant, Func<int, Place> placeOf, int at)
    {
        if (_text.Length == 0)
            _place = placeOf(at);
        if (_pieces.Count > 0 && _pieces[^1] is { Length: > 0 } last && ReferenceEquals(last.Variant, variant))
            _pieces[^1] = last with { Length = last.Length + 1 };
        else if (variant is not null)
            _pieces.Add(new(_text.Length, 1, variant));
        _text.Append(character);
    }
}
