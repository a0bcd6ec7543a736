namespace StatiqEdition.Model;

/// <summary>Under what terms the text may be used; <paramref name="Url"/> is null where none says it better.</summary>
public sealed record Licence(string Name, string? Url);
