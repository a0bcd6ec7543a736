using System.Text;

namespace StatiqEdition.Model;

/// <summary>What the edition and the base witness read in a passage, letter by letter and not spaced yet, with the marks by which they part. Marks of notes are in neither: they are no words.</summary>
internal sealed class BothTexts
{
    private readonly StringBuilder _edition = new();
    private readonly StringBuilder _witness = new();
    private readonly List<ChangedPlace> _marks = [];

    /// <summary>The marks in the order of the text.</summary>
    public IReadOnlyList<ChangedPlace> Marks => _marks;

    private string Edition => field ??= $"{_edition}";

    private string Witness => field ??= $"{_witness}";

    /// <summary>Both texts of a passage's content.</summary>
    public static BothTexts Of(IReadOnlyList<Inline> content)
    {
        var both = new BothTexts();
        both.Add(content);
        return both;
    }

    /// <summary>A place whose edges inside a word of either text are moved to the word's edges in both.</summary>
    public ChangedPlace Widened(ChangedPlace place)
    {
        var start = IsInside(Edition, place.Edition.Start.Value) || IsInside(Witness, place.Witness.Start.Value);
        var end = IsInside(Edition, place.Edition.End.Value) || IsInside(Witness, place.Witness.End.Value);
        return place with { Edition = Wider(Edition, place.Edition, start, end), Witness = Wider(Witness, place.Witness, start, end) };
    }

    /// <summary>What both texts read at a place.</summary>
    public Departure Read(ChangedPlace place) => new(place.Variant, Part(Edition, place.Edition), Part(Witness, place.Witness));

    private void Add(IReadOnlyList<Inline> content)
    {
        foreach (var inline in content)
            Add(inline);
    }

    private void Add(Inline inline)
    {
        switch (inline)
        {
            case Inline.Words words:
                _edition.Append(words.Value);
                _witness.Append(words.Value);
                break;
            case Inline.Emphasis emphasis:
                Add(emphasis.Content);
                break;
            case Inline.Link link:
                Add(link.Content);
                break;
            case Inline.Emendation emendation:
                var (edition, witness) = (_edition.Length, _witness.Length);
                _edition.AppendJoin("", Inline.Flat(emendation.Lemma).OfType<Inline.Words>().Select(words => words.Value));
                _witness.Append(emendation.Witness);
                _marks.Add(new(emendation.Variant.Id, edition.._edition.Length, witness.._witness.Length));
                break;
        }
    }

    private static bool IsInside(string text, int at) => at > 0 && at < text.Length && !char.IsWhiteSpace(text[at - 1]) && !char.IsWhiteSpace(text[at]);

    private static Range Wider(string text, Range place, bool start, bool end)
    {
        var (first, last) = (place.Start.Value, place.End.Value);
        while (start && first > 0 && !char.IsWhiteSpace(text[first - 1]))
            first--;
        while (end && last < text.Length && !char.IsWhiteSpace(text[last]))
            last++;
        return first..last;
    }

    private static DeparturePart Part(string text, Range place) => new(PlainText.Words(text[..place.Start]).Length, PlainText.SingleSpaced(text[place]));
}
