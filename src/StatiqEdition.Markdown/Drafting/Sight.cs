using StatiqEdition.Model;

namespace StatiqEdition.Markdown;

/// <summary>A place in a new edition's folder that is worth a look, and why.</summary>
public sealed record Sight(Place Place, string What);
