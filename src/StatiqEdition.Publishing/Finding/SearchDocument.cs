using StatiqEdition.Model;

namespace StatiqEdition.Publishing;

/// <summary>A passage as it is looked for: its id and, field by field, its words (<see cref="FoundWords"/>); null for a field that it does not have.</summary>
internal sealed record SearchDocument(string Id, List<IReadOnlyList<string>?> Fields)
{
    /// <summary>The fields: the document's own number, what the edition reads, and what only the base witness reads.</summary>
    public static IReadOnlyList<string> FieldNames { get; } = ["number", "text", "witness"];

    /// <summary>Every word of every field.</summary>
    public IEnumerable<string> Words => Fields.SelectMany(words => words ?? []);

    /// <summary>The passages of an edition in reading order.</summary>
    public static IEnumerable<SearchDocument> Of(Edition edition) => edition.Passages.Select(Of);

    private static SearchDocument Of(Passage passage)
    {
        string[] text = [.. FoundWords.Keys(passage.Text)];
        // A word that the edition has elsewhere in the passage finds it already.
        string[] witness = [.. Departures.Of(passage).SelectMany(place => place.OnlyInWitness).Except(text)];
        return new(passage.Id.Id, [passage.Number is { } number ? Filled([.. FoundWords.Keys(number)]) : null, Filled(text), Filled(witness)]);
    }

    private static string[]? Filled(string[] words) => words.Length == 0 ? null : words;
}
