using StatiqEdition.Model;

namespace StatiqEdition.Publishing;

/// <summary>Quotes places of passages as they are found once in the whole reading text: the words of all passages in reading order, a space between them.</summary>
public sealed class EditionQuotes
{
    private readonly string _text;
    private readonly Dictionary<Locus, int> _starts = [];

    /// <summary>The text of an edition.</summary>
    public EditionQuotes(Edition edition)
    {
        var spoken = edition.Passages.Where(passage => passage.Text.Length > 0).ToList();
        _text = string.Join(' ', spoken.Select(passage => passage.Text));
        var start = 0;
        foreach (var passage in spoken)
        {
            _starts[passage.Id] = start;
            start += passage.Text.Length + 1;
        }
    }

    /// <summary>The quotation of a place of a passage; null where the passage has no words.</summary>
    public Quote? InEdition(Passage passage, Range place) =>
        _starts.TryGetValue(passage.Id, out var start) ? Quote.Of(_text, (start + place.Start.Value)..(start + place.End.Value)) : null;
}
