namespace StatiqEdition.Model;

/// <summary>A word of a compared passage, punctuation included; <paramref name="Page"/> is the number of the document's page that begins before it, else null.</summary>
public sealed record ComparedWord(string Text, string? Page = null);
