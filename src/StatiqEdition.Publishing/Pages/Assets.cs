using StatiqEdition.Model;
using StatiqEdition.Theme;

namespace StatiqEdition.Publishing;

/// <summary>The theme's style sheets, scripts and fonts.</summary>
public static class Assets
{
    /// <summary>One file for each asset; they are the same on every site.</summary>
    public static IReadOnlyList<SiteFile> All { get; } = [.. ThemeAssets.All.Select(asset => new SiteFile(asset.Path, asset.Content))];

    /// <summary>The files of a site.</summary>
    public static IEnumerable<SiteFile> Of(Catalogue catalogue) => All;
}
