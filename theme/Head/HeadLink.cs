namespace StatiqEdition.Theme;

/// <summary>A link of a page's head: its relation (IANA's registry of link relations), its target, and where the target is a file, its media type and name.</summary>
public sealed record HeadLink(string Relation, string Target, string? MediaType = null, string? Title = null);
