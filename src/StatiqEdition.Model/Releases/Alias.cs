namespace StatiqEdition.Model;

/// <summary>A published id that its passage or page no longer has, and the id that its address now leads to.</summary>
public sealed record Alias(Locus From, Locus To, Place Place);
