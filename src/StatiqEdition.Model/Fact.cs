namespace StatiqEdition.Model;

/// <summary>A named fact, such as <c>Copy</c>: <c>no. 53</c>; <paramref name="Url"/> is null where it links nowhere.</summary>
public sealed record Fact(string Name, string Value, string? Url);
