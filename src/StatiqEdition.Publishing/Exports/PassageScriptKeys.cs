namespace StatiqEdition.Publishing;

/// <summary>The keys of <c>passages.js</c> in their order.</summary>
internal static class PassageScriptKeys
{
    internal sealed record Edition(string Version, string ShortTitle, string Title, string Language, string Siglum, IReadOnlyList<Passage> Passages);

    /// <summary>A passage with its names, short (<c>¶5</c>), full (<c>paragraph 5</c>) and by its place (<c>¶5</c>, <c>Annex A §6.2</c>), where it stands, what the edition reads, and what the base witness reads where that is something else, with the places where they part.</summary>
    internal sealed record Passage(string Id, string Kind, string Name, string FullName, string Place, string? Whence, string Text, string? Witness, IReadOnlyList<Departure>? Departures);

    /// <summary>A place where they part: the id of its variant, and for either text how many words stand before and what it has, in whole words.</summary>
    internal sealed record Departure(string Variant, int Before, string Text, int WitnessBefore, string Witness);
}
