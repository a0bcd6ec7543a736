using System.Xml.Linq;
using StatiqEdition.Model;
using StatiqEdition.Theme;

namespace StatiqEdition.Publishing;

/// <summary><c>sitemap.xml</c> (sitemaps.org): every page that has a lasting address, with the day of its edition's version; only where the site's URL is known. Of more pages than one map may name, it is an index of maps.</summary>
public static class Sitemap
{
    /// <summary>The map's path below the site's root.</summary>
    public const string Path = "sitemap.xml";

    /// <summary>How many pages one map may name (sitemaps.org); their bytes stay far below its 50 MB.</summary>
    public const int MostOfAMap = 50_000;

    private static readonly XNamespace s_schema = "http://www.sitemaps.org/schemas/sitemap/0.9";

    /// <summary>The one file, or the index and its maps, or none.</summary>
    public static IEnumerable<SiteFile> Of(Catalogue catalogue) => Of(catalogue, MostOfAMap);

    /// <summary>The files where one map may name no more than so many pages.</summary>
    public static IReadOnlyList<SiteFile> Of(Catalogue catalogue, int most)
    {
        if (catalogue.Site.Url is not { } root)
            return [];
        var maps = Urls(root, catalogue).Chunk(most).ToList();
        return maps.Count == 1 ? [Map(Path, maps[0])] : [Index(root, maps.Count), .. maps.Select((map, number) => Map(Part(number), map))];
    }

    private static string Part(int number) => $"sitemap-{number}.xml";

    private static SiteFile Map(string path, IEnumerable<XElement> urls) => Written(path, new(s_schema + "urlset", urls));

    private static SiteFile Index(Uri root, int count) => Written(Path, new(
        s_schema + "sitemapindex",
        Enumerable.Range(0, count).Select(number => new XElement(s_schema + "sitemap", new XElement(s_schema + "loc", new Uri(root, Part(number)).AbsoluteUri)))));

    private static SiteFile Written(string path, XElement map) =>
        SiteFile.OfText(path, $"<?xml version=\"1.0\" encoding=\"utf-8\"?>\n{map.ToString().ReplaceLineEndings("\n")}\n");

    private static IEnumerable<XElement> Urls(Uri root, Catalogue catalogue) =>
    [
        .. catalogue.Cards.SelectMany(card => card.Pages.Select(page => Url(root, page, card.Metadata.Released))),
        .. SitePages.OfTheSite(catalogue).Where(page => page.IsLasting).Select(page => Url(root, page.Frame.Path, null)),
    ];

    private static XElement Url(Uri root, string page, DateOnly? changed) => new(
        s_schema + "url",
        new XElement(s_schema + "loc", new Uri(root, page).AbsoluteUri),
        changed is { } day ? new XElement(s_schema + "lastmod", Day.Machine(day)) : null);
}
