namespace StatiqEdition.Publishing;

/// <summary>The keys of <c>passages.js</c> in their order.</summary>
internal static class PassageScriptKeys
{
    internal sealed record Edition(string Version, string ShortTitle, string Title, string Language, string Siglum, IReadOnlyList<Passage> Passages);

    /// <summary>A passage with its names, short (<c>¶5</c>) and full (<c>paragraph 5</c>), where it stands, what the edition reads, and what the base witness reads where that is something else.</summary>
    internal sealed record Passage(string Id, string Kind, string Name, string FullName, string? Whence, string Text, string? Witness);
}
