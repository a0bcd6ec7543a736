using System.Text;

namespace StatiqEdition.Model;

/// <summary>Finds the emendations and note marks of a passage in its reading text, by spacing it as <see cref="PlainText"/> does.</summary>
public sealed class TextPlaces
{
    private readonly StringBuilder _text = new();
    private readonly List<TextPlace> _places = [];
    private bool _spaced;

    private TextPlaces() { }

    /// <summary>The places in the order in which they end.</summary>
    public static IReadOnlyList<TextPlace> Of(Passage passage)
    {
        var places = new TextPlaces();
        places.Add(passage.Content);
        return places._places;
    }

    private void Add(IReadOnlyList<Inline> content)
    {
        foreach (var inline in content)
            Add(inline);
    }

    private void Add(Inline inline)
    {
        var start = _text.Length;
        switch (inline)
        {
            case Inline.Words words: Add(words.Value); break;
            case Inline.Emphasis emphasis: Add(emphasis.Content); break;
            case Inline.Link link: Add(link.Content); break;
            case Inline.Emendation emendation: Add(emendation.Lemma); break;
        }

        if (inline is Inline.Emendation or Inline.NoteReference)
            _places.Add(new(inline, (start < _text.Length && _text[start] == ' ' ? start + 1 : start).._text.Length));
    }

    private void Add(string words)
    {
        foreach (var character in words)
        {
            if (char.IsWhiteSpace(character))
            {
                _spaced = true;
                continue;
            }

            if (_spaced && _text.Length > 0)
                _text.Append(' ');
            _spaced = false;
            _text.Append(character);
        }
    }
}
