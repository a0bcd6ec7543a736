namespace StatiqEdition.Model;

/// <summary>What a release did to the words under one id: <paramref name="Words"/> are the places that differ, none where the id came or went.</summary>
public sealed record Erratum(Change Change, IReadOnlyList<WordChange> Words);
