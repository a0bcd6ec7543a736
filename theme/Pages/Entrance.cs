using StatiqEdition.Model;

namespace StatiqEdition.Theme;

/// <summary>An edition with its contents, as the search page leads into it.</summary>
public sealed record Entrance(Edition Edition, IReadOnlyList<ContentsEntry> Contents);
