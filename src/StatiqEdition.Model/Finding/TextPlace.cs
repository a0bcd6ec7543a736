namespace StatiqEdition.Model;

/// <summary>Where a mark of a passage stands in its reading text, letter by letter; <paramref name="Words"/> is empty at a point, before any space there, where the mark has no words of the edition.</summary>
public sealed record TextPlace(Inline Mark, Range Words);
