using StatiqEdition.Model;
using StatiqEdition.Theme;

namespace StatiqEdition.Publishing;

/// <summary>The theme's style sheets, scripts and fonts.</summary>
public static class Assets
{
    /// <summary>One file for each asset.</summary>
    public static IEnumerable<SiteFile> Of(Catalogue catalogue) =>
        ThemeAssets.All.Select(asset => new SiteFile(asset.Path, asset.Content));
}
