using System.Text;

namespace StatiqEdition.Model;

/// <summary>Gathers the words of one passage from the stretches of text it is made of: white space ends a word, a mark does not.</summary>
internal sealed class EditionWords(Passage passage)
{
    private readonly List<EditionWord> _words = [];
    private readonly StringBuilder _text = new();
    private List<Piece> _pieces = [];
    private Place _place = passage.Place;

    /// <summary>Adds a stretch of text, inside a mark or outside; <paramref name="placeOf"/> gives the place of each of its characters.</summary>
    public void Add(string text, Variant? variant, Func<int, Place> placeOf)
    {
        if (variant is not null && text.Length == 0)
            _pieces.Add(new(_text.Length, 0, variant));
        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsWhiteSpace(text[i]))
                EndWord();
            else
                Add(text[i], variant, () => placeOf(i));
        }
    }

    /// <summary>Ends the word that is being gathered.</summary>
    public void EndWord()
    {
        if (_text.Length == 0)
            return;
        _words.Add(new(_text.ToString(), passage, _place, _pieces));
        _text.Clear();
        _pieces = [];
    }

    /// <summary>The words of the passage. What was supplied after the last of them stands at its end.</summary>
    public IReadOnlyList<EditionWord> All()
    {
        EndWord();
        if (_pieces.Count > 0 && _words.Count > 0)
            _words[^1] = _words[^1] with { Pieces = [.. _words[^1].Pieces, .. _pieces.Select(piece => piece with { Start = _words[^1].Text.Length })] };
        return _words;
    }

    private void Add(char character, Variant? variant, Func<Place> place)
    {
        if (_text.Length == 0)
            _place = place();
        if (_pieces.Count > 0 && _pieces[^1] is { Length: > 0 } last && ReferenceEquals(last.Variant, variant))
            _pieces[^1] = last with { Length = last.Length + 1 };
        else if (variant is not null)
            _pieces.Add(new(_text.Length, 1, variant));
        _text.Append(character);
    }
}
