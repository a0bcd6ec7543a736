using StatiqEdition.Model;

namespace StatiqEdition.Publishing;

/// <summary><c>robots.txt</c> (RFC 9309): every robot may read everything; where the site's URL is known, the map is named.</summary>
public static class Robots
{
    /// <summary>The file's path below the site's root, where robots look for it.</summary>
    public const string Path = "robots.txt";

    /// <summary>The one file.</summary>
    public static IEnumerable<SiteFile> Of(Catalogue catalogue)
    {
        var map = catalogue.Site.Url is { } root ? $"\nSitemap: {new Uri(root, Sitemap.Path).AbsoluteUri}\n" : "";
        yield return SiteFile.OfText(Path, $"User-agent: *\nAllow: /\n{map}");
    }
}
