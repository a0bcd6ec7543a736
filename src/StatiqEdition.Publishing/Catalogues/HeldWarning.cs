using StatiqEdition.Model;

namespace StatiqEdition.Publishing;

/// <summary>A warning as it is kept: the code of its rule, its place and its message.</summary>
public sealed record HeldWarning(string Code, Place Place, string Message);
