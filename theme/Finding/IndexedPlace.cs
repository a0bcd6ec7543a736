using StatiqEdition.Model;

namespace StatiqEdition.Theme;

/// <summary>A passage in which a word of the index stands, how often, and the variant by which only the witness has it; null where the edition has it.</summary>
public sealed record IndexedPlace(Locus Passage, int Times, string? Variant);
