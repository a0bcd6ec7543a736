using StatiqEdition.Model;

namespace StatiqEdition.Publishing;

/// <summary>Quotes places of passages as they are found once in the plain text that is published, <c>reading.txt</c>.</summary>
public sealed class EditionQuotes(Site site, Edition edition)
{
    private readonly ReadingText.Laid _laid = ReadingText.Lay(site, edition);

    /// <summary>The quotation of a place of a passage; null where the passage has no words.</summary>
    public Quote? Of(Passage passage, Range place) =>
        _laid.Starts.TryGetValue(passage.Id, out var start) ? Quote.Of(_laid.Text, start, passage.Text, place) : null;
}
