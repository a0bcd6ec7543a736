using System.Text.Json;
using StatiqEdition.Model;
using StatiqEdition.Theme;

namespace StatiqEdition.Publishing;

/// <summary><c>manifest.webmanifest</c>: the site as something that can be installed and opened from a desk (W3C Web Application Manifest).</summary>
public static class Manifests
{
    /// <summary>The one file.</summary>
    public static IEnumerable<SiteFile> Of(Catalogue catalogue)
    {
        var site = catalogue.Site;
        var manifest = new ManifestKeys.Manifest(site.Title, site.Description, "en", "./", "./", "minimal-ui", "#fcfbf8", "#fcfbf8", [new("assets/icon.svg", "any", "image/svg+xml", "any")]);
        yield return SiteFile.OfText(ThemeAssets.Manifest, JsonSerializer.Serialize(manifest, ManifestContract.Readable.Manifest) + "\n");
    }
}
