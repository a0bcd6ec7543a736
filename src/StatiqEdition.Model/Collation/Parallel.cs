namespace StatiqEdition.Model;

/// <summary>A comparison carried out: the two passages aligned, and their notes aligned pair by pair in the order of their marks.</summary>
public sealed record Parallel(Comparison Comparison, Alignment Passages, IReadOnlyList<Alignment> Notes);
