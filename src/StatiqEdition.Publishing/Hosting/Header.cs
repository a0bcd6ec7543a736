namespace StatiqEdition.Publishing;

/// <summary>An HTTP header that every answer carries.</summary>
public sealed record Header(string Name, string Value);
