using System.Reflection;
using System.Xml.Linq;
using StatiqEdition.Model;
using StatiqEdition.Theme;

namespace StatiqEdition.Publishing;

/// <summary><c>edition.epub</c>: the reading text as an electronic book (EPUB 3.3) with the document's notes, its pages, the apparatus, the theme's fonts and a cover made from the title page.</summary>
public static class EpubBook
{
    private const string Folder = "EPUB";
    private const string Package = "package.opf";

    /// <summary>The one file of this export.</summary>
    public static IEnumerable<SiteFile> Of(Site site, Edition edition)
    {
        var items = Items(site, edition);
        yield return new(Addresses.Epub(edition), Archive.Of(
        [
            SiteFile.OfText("mimetype", "application/epub+zip"),
            new("META-INF/container.xml", Xml.Bytes(Container())),
            new($"{Folder}/{Package}", Xml.Bytes(new EpubPackage(site, edition).Of(items))),
            .. items.Select(item => new SiteFile($"{Folder}/{item.Path}", item.Content)),
        ]));
    }

    private static IReadOnlyList<EpubItem> Items(Site site, Edition edition)
    {
        var places = new EpubPlaces(site, edition);
        var text = new EpubText(edition, places);
        var apparatus = new EpubApparatus(edition, places).Of();
        return
        [
            EpubItem.OfPage("cover", Cover(edition)),
            .. edition.Parts.Select(part => EpubItem.OfPage(EpubPlaces.PageOf(part), text.Of(part))),
            .. apparatus is null ? Array.Empty<EpubItem>() : [EpubItem.OfPage(EpubApparatus.Page, apparatus)],
            EpubItem.OfPage(EpubAbout.Page, new EpubAbout(site, edition, places).Of()),
            EpubItem.OfPage(EpubNavigation.Page, new EpubNavigation(edition, places).Of(apparatus is not null)) with { Properties = "nav" },
            new("cover-image", "cover.png", "image/png", TitlePictures.Cover(edition)) { Properties = "cover-image" },
            EpubItem.OfText("sheet", "book.css", "text/css", Sheet()),
            .. ThemeAssets.All.Where(asset => asset.Path.StartsWith("assets/fonts/", StringComparison.Ordinal)).Select(Font),
        ];
    }

    private static EpubItem Font(ThemeAsset asset)
    {
        var name = asset.Path[(asset.Path.LastIndexOf('/') + 1)..];
        return new($"font-{name}", $"fonts/{name}", name.EndsWith(".txt", StringComparison.Ordinal) ? "text/plain" : "font/woff2", asset.Content);
    }

    private static XElement Cover(Edition edition) => Xhtml.Page(edition.Metadata.Language, edition.Metadata.Title, Xhtml.Classed(
        "section", "cover", Xhtml.Is("cover"), Xhtml.Element("img", new XAttribute("src", "cover.png"), new XAttribute("alt", $"{edition.Metadata.Title}. {edition.Metadata.Genre} {edition.Metadata.ShortTitle}"), Xhtml.Is("cover", "doc-cover"))));

    private static XElement Container()
    {
        XNamespace names = "urn:oasis:names:tc:opendocument:xmlns:container";
        return new(names + "container", new XAttribute("version", "1.0"), new XElement(names + "rootfiles", new XElement(
            names + "rootfile", new XAttribute("full-path", $"{Folder}/{Package}"), new XAttribute("media-type", "application/oebps-package+xml"))));
    }

    private static string Sheet()
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream("book.css")!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}
