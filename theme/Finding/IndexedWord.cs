using StatiqEdition.Model;

namespace StatiqEdition.Theme;

/// <summary>A word of the index: its letters as the text has them, the passages of the edition it stands in, and those in which only the base witness has it.</summary>
public sealed record IndexedWord(string Key, string Letters, IReadOnlyList<IndexedPlace> Places, IReadOnlyList<IndexedPlace> WitnessPlaces)
{
    /// <summary>The heading under which it is listed: its first letter, or figures.</summary>
    public string Heading => char.IsAsciiDigit(Key[0]) ? "0–9" : char.IsSurrogate(Key[0]) ? Key[..2] : Key[..1].ToUpperInvariant();

    /// <summary>The words of an edition in order, figures first and by their size; grammatical words are left out.</summary>
    public static IReadOnlyList<IndexedWord> Of(Edition edition)
    {
        var left = GrammaticalWords.Of(edition.Metadata.Language);
        return [.. edition.Passages.SelectMany(Found).Where(found => !left.Contains(found.Word.Spelling)).GroupBy(found => found.Word.Spelling).Select(Of).OrderBy(word => word.Figures).ThenBy(word => word.Key, StringComparer.Ordinal)];
    }

    // Words, which have no figures, come last.
    private int Figures => Key.TakeWhile(char.IsAsciiDigit).Count() is > 0 and var length ? length : int.MaxValue;

    private static IndexedWord Of(IGrouping<string, Occasion> found) => new(
        found.Key,
        Common([.. (found.Any(word => !word.InWitness) ? found.Where(word => !word.InWitness) : found).Select(word => word.Word.Letters)]),
        Grouped(found.Where(word => !word.InWitness)),
        Grouped(found.Where(word => word.InWitness)));

    // In lower case if it ever stands so, since capitals are the place's and not the word's; else as it stands first, without the ending 's.
    private static string Common(IReadOnlyList<string> letters) =>
        letters.FirstOrDefault(word => !word.Any(char.IsUpper)) ?? letters.FirstOrDefault(word => word.Any(char.IsLower)) ?? letters[0];

    private static IReadOnlyList<IndexedPlace> Grouped(IEnumerable<Occasion> found) =>
        [.. found.GroupBy(word => word.Passage.Id).Select(same => new IndexedPlace(same.Key, same.Count(), same.First().Variant))];

    private static IEnumerable<Occasion> Found(Passage passage) =>
    [
        .. FoundWords.Of(passage.Text).Select(word => new Occasion(passage, word, Variant: null)),
        .. from place in Departures.Of(passage)
           from word in FoundWords.Of(place.Witness.Text)
           where FoundWords.Of(place.Edition.Text).All(read => read.Spelling != word.Spelling)
           select new Occasion(passage, word, place.Variant),
    ];

    private sealed record Occasion(Passage Passage, FoundWord Word, string? Variant)
    {
        public bool InWitness => Variant is not null;
    }
}
