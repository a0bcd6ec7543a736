using System.Xml.Linq;
using StatiqEdition.Model;
using StatiqEdition.Theme;

namespace StatiqEdition.Publishing;

/// <summary><c>sitemap.xml</c> (sitemaps.org): every page that has a lasting address, with the day of its edition's version; only where the site's URL is known.</summary>
public static class Sitemap
{
    /// <summary>The map's path below the site's root.</summary>
    public const string Path = "sitemap.xml";

    private static readonly XNamespace s_schema = "http://www.sitemaps.org/schemas/sitemap/0.9";

    /// <summary>The one file, or none.</summary>
    public static IEnumerable<SiteFile> Of(Library library)
    {
        if (library.Site.Url is not { } root)
            yield break;
        var urls = SitePages.Of(library).Where(page => page.IsLasting).Select(page => Url(root, page));
        var map = new XElement(s_schema + "urlset", urls);
        yield return SiteFile.OfText(Path, $"<?xml version=\"1.0\" encoding=\"utf-8\"?>\n{map.ToString().ReplaceLineEndings("\n")}\n");
    }

    private static XElement Url(Uri root, SitePage page) => new(
        s_schema + "url",
        new XElement(s_schema + "loc", new Uri(root, page.Frame.Path).AbsoluteUri),
        page.Frame.Edition is { } edition ? new XElement(s_schema + "lastmod", Day.Machine(edition.Metadata.Released)) : null);
}
