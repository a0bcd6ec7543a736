namespace StatiqEdition.Publishing;

/// <summary>A former address below the site's root, and the target that it leads on to.</summary>
public sealed record MovedAddress(string From, string To);
