namespace StatiqEdition.Model;

/// <summary>A stretch of characters of an <see cref="EditionWord"/>, from 0, that stands inside a mark, whose variant this is. Supplied words, which the witness lacks, are a stretch without length.</summary>
public sealed record Piece(int Start, int Length, Variant Variant);
