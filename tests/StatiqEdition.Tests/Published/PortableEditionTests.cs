using System.IO.Compression;
using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using StatiqEdition.Publishing;

namespace StatiqEdition.Tests.Published;

/// <summary>The edition as it is taken away in a folder.</summary>
public sealed class PortableEditionTests(RenderedSite site) : IClassFixture<RenderedSite>
{
    private const string Folder = "nie-58-1.0.0/";
    private static readonly string[] s_ofTheHost = ["404.html", "_headers", "manifest.webmanifest", "nie-58/nie-58.zip", "robots.txt", "sw.js"];

    [Fact]
    public void The_folder_has_the_whole_site_but_what_only_a_host_needs_and_other_versions()
    {
        using var archive = Archive();

        Assert.Equal(FilesOfTheVersion.Select(file => file.Path).Except(s_ofTheHost).Select(path => Folder + path).Order(StringComparer.Ordinal), archive.Entries.Select(entry => entry.FullName));
    }

    [Fact]
    public void Every_link_of_its_pages_names_a_file_that_is_there_and_a_place_in_it()
    {
        using var archive = Archive();
        var pages = archive.Entries.Where(entry => entry.Name.EndsWith(".html", StringComparison.Ordinal)).ToDictionary(entry => entry.FullName, Read);
        var files = archive.Entries.Select(entry => entry.FullName).ToHashSet();
        var faults = from page in pages
                     from link in page.Value.QuerySelectorAll("[href], [src], form[action]")
                     let target = link.GetAttribute("href") ?? link.GetAttribute("src") ?? link.GetAttribute("action")!
                     where !Uri.TryCreate(target, UriKind.Absolute, out _) && !Leads(page.Key, target, files, pages)
                     select $"{page.Key}: {target}";
        Assert.Empty(faults);
    }

    [Fact]
    public void Its_files_are_those_of_the_site_byte_for_byte_but_for_the_pages()
    {
        using var archive = Archive();
        Assert.All(FilesOfTheVersion.Where(file => !file.Path.EndsWith(".html", StringComparison.Ordinal)).ExceptBy(s_ofTheHost, file => file.Path), file => Assert.Equal(file.Content.ToArray(), Bytes(archive.GetEntry(Folder + file.Path)!)));
    }

    [Fact]
    public void A_page_of_it_says_what_the_site_s_page_says()
    {
        using var archive = Archive();
        Assert.Equal(site.Reading.Body!.TextContent, Read(archive.GetEntry($"{Folder}nie-58/index.html")!).Body!.TextContent);
    }

    [Theory]
    [InlineData(null, "<a>zip</a>")]
    [InlineData("https://editions.test/x/", "<a href=\"https://editions.test/x/a/b.zip?c#d\">zip</a>")]
    public void What_the_folder_lacks_is_linked_where_the_site_is_known(string? url, string expected) =>
        Assert.Equal(expected, Changed("<a href=\"b.zip?c#d\">zip</a>", url, []));

    [Theory]
    [InlineData("./", "./index.html")]
    [InlineData("../", "../index.html")]
    [InlineData("..", "../index.html")]
    [InlineData("../?q=a&amp;b", "../index.html?q=a&amp;b")]
    [InlineData("b/#p5", "b/index.html#p5")]
    [InlineData("#p5", "#p5")]
    [InlineData("?q", "?q")]
    [InlineData("mailto:a@editions.test", "mailto:a@editions.test")]
    public void A_link_to_a_folder_names_its_page(string link, string expected) =>
        Assert.Equal($"<a href=\"{expected}\">", Changed($"<a href=\"{link}\">", null, ["index.html", "a/index.html", "a/b/index.html"]));

    [Theory]
    [InlineData("<head>\n  <link rel=\"manifest\" href=\"../m\">\n<p>", "<head>\n<p>")]
    [InlineData("<link rel=\"preload\" href=\"../f\" as=\"font\"><p>", "<p>")]
    [InlineData("<link rel=\"icon\" href=\"./\">", "<link rel=\"icon\" href=\"./index.html\">")]
    [InlineData("<meta http-equiv=\"refresh\" content=\"0; url=./#p5\">", "<meta http-equiv=\"refresh\" content=\"0; url=./index.html#p5\">")]
    [InlineData("<script type=\"application/ld+json\">{\"a\":\"b=\"}</script><a href=\"./\">", "<script type=\"application/ld+json\">{\"a\":\"b=\"}</script><a href=\"./index.html\">")]
    [InlineData("<p title=\"a href=\"><a href=\"./\">", "<p title=\"a href=\"><a href=\"./index.html\">")]
    [InlineData("<script src=\"./\"></script><form action=\"./\">", "<script src=\"./index.html\"></script><form action=\"./index.html\">")]
    public void What_only_a_host_needs_is_left_out_and_every_link_is_changed(string html, string expected) =>
        Assert.Equal(expected, Changed(html, null, ["a/index.html"]));

    private static string Changed(string html, string? url, HashSet<string> paths) =>
        Encoding.UTF8.GetString(new FolderLinks(new("S", "") { Url = url is null ? null : new(url) }, paths).In(SiteFile.OfText("a/index.html", html)).Span);

    private static bool Leads(string page, string target, HashSet<string> files, Dictionary<string, IDocument> pages)
    {
        var found = new Uri(new Uri(new Uri("folder:///"), page), target);
        var path = Uri.UnescapeDataString(found.AbsolutePath.TrimStart('/'));
        return files.Contains(path) && (found.Fragment.Length < 2 || !pages.TryGetValue(path, out var there) || there.GetElementById(Uri.UnescapeDataString(found.Fragment[1..])) is not null);
    }

    private IEnumerable<SiteFile> FilesOfTheVersion => site.Files.Where(file => !file.Path.StartsWith("nie-58/v/", StringComparison.Ordinal));

    private ZipArchive Archive() => new(new MemoryStream(site.Files.Single(file => file.Path == "nie-58/nie-58.zip").Content.ToArray()));

    private static byte[] Bytes(ZipArchiveEntry entry)
    {
        using var content = entry.Open();
        using var copy = new MemoryStream();
        content.CopyTo(copy);
        return copy.ToArray();
    }

    private static IDocument Read(ZipArchiveEntry entry) => new HtmlParser().ParseDocument(Encoding.UTF8.GetString(Bytes(entry)));
}
