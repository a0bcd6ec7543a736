namespace StatiqEdition.Tests;

/// <summary>A citable unit as an answer of DTS has it.</summary>
internal sealed record DtsUnitRead(string Id, string Type, string? Parent, int Level);
