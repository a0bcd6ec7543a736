using System.IO.Compression;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using AngleSharp.Dom;
using StatiqEdition.Theme;

namespace StatiqEdition.Tests.Published;

/// <summary>Every file that names a place of the site names one that is there, in whatever format.</summary>
public sealed partial class LinkTests(HostedSite site) : IClassFixture<HostedSite>
{
    private static readonly Uri s_book = new("book:///");
    private static readonly string[] s_packed = [".png", ".woff2", ".epub", ".zip", ".svg"];

    [Fact]
    public void Every_address_of_the_site_in_any_text_leads_somewhere()
    {
        var named = from path in site.Files
                    where !s_packed.Contains(Path.GetExtension(path))
                    from Match address in Address().Matches(site.Text(path))
                    let target = address.Value.TrimEnd('.', ',', ';', ')')
                    select (path, target);

        Assert.Superset(new HashSet<string> { "feed.xml", "opds.xml", "sitemap.xml", "robots.txt", "_headers", "nie-58/annotations.jsonld", "nie-58/p5.txt", "nie-58/p5.json" }, named.Select(link => link.path).ToHashSet());
        Assert.Empty(named.Where(link => !site.Has(new Uri(link.target))).Select(link => $"{link.path}: {link.target}"));
    }

    [Fact]
    public void Every_relative_link_of_a_page_leads_somewhere() => AllLead(
        from page in site.Pages
        from element in page.Value.QuerySelectorAll("[href], [src], [action]")
        select (page.Key, element.GetAttribute("href") ?? element.GetAttribute("src") ?? element.GetAttribute("action")!));

    [Fact]
    public void Every_reference_of_the_TEI_leads_to_an_element_of_it_or_to_a_file()
    {
        var path = Addresses.Tei(site.Edition);
        var pointers = XDocument.Parse(site.Text(path)).Descendants().Attributes()
            .Where(attribute => attribute.Name.LocalName is "target" or "corresp" or "url" or "wit" or "resp" or "ref" or "sameAs" or "copyOf" or "next" or "prev" or "exclude" or "rendition" or "decls" && attribute.Name.Namespace == XNamespace.None)
            .SelectMany(attribute => attribute.Value.Split(' ', StringSplitOptions.RemoveEmptyEntries)).ToList();

        Assert.True(pointers.Count > site.Edition.Variants.Count);
        AllLead(pointers.Select(pointer => (path, pointer)));
    }

    [Fact]
    public void Every_address_of_the_data_leads_somewhere() => AllLead(
        from path in site.Files
        where path.EndsWith(".json", StringComparison.Ordinal) && !path.StartsWith("schema/", StringComparison.Ordinal)
        from Match pair in Member().Matches(site.Text(path))
        select (path, pair.Groups["target"].Value));

    [Fact]
    public void Every_file_that_a_style_sheet_or_the_manifest_names_is_there() => AllLead(
    [
        .. from path in site.Files
           where path.EndsWith(".css", StringComparison.Ordinal)
           from Match url in CssUrl().Matches(site.Text(path))
           select (path, url.Groups["target"].Value),
        .. ManifestUrl().Matches(site.Text(ThemeAssets.Manifest)).Select(url => (ThemeAssets.Manifest, url.Groups["target"].Value)),
    ]);

    [Fact]
    public void Every_path_of_the_headers_is_that_of_a_file()
    {
        var rules = site.Text("_headers").Split('\n').Where(line => line.StartsWith('/') && !line.EndsWith('*')).ToList();

        Assert.Contains("/nie-58/", rules);
        Assert.All(rules, rule => Assert.True(site.Has(new(HostedSite.Root, rule[1..])), rule));
    }

    [Fact]
    public void Every_link_of_the_book_leads_to_a_file_and_an_id_of_the_book_or_to_the_site()
    {
        using var book = new ZipArchive(new MemoryStream(site.Bytes(Addresses.Epub(site.Edition))));
        var pages = book.Entries.Where(entry => Path.GetExtension(entry.FullName) is ".xhtml" or ".opf").ToDictionary(entry => entry.FullName, Read);
        var files = book.Entries.Select(entry => entry.FullName).ToHashSet();
        var links = pages.SelectMany(page => page.Value.Descendants().Attributes().Where(attribute => attribute.Name.LocalName is "href" or "src").Select(attribute => new Uri(new Uri(s_book, page.Key), attribute.Value))).ToList();

        Assert.True(links.Count > site.Edition.Passages.Count);
        Assert.All(links, link => Assert.True(link.Scheme == s_book.Scheme ? IsIn(link, files, pages) : !HostedSite.Root.IsBaseOf(link) || site.Has(link), link.AbsoluteUri));
    }

    private static bool IsIn(Uri link, HashSet<string> files, Dictionary<string, XDocument> pages)
    {
        var path = link.AbsolutePath.TrimStart('/');
        return files.Contains(path) && (link.Fragment.Length < 2 || pages[path].Descendants().Attributes("id").Any(id => id.Value == link.Fragment[1..]));
    }

    private static XDocument Read(ZipArchiveEntry entry)
    {
        using var content = entry.Open();
        return XDocument.Load(content);
    }

    private void AllLead(IEnumerable<(string File, string Target)> links)
    {
        var all = links.Select(link => (link.File, link.Target, Address: new Uri(new Uri(HostedSite.Root, link.File), link.Target))).ToList();
        Assert.NotEmpty(all);
        Assert.Empty(all.Where(link => HostedSite.Root.Host == link.Address.Host ? !site.Has(link.Address) : link.Address.Scheme is not ("https" or "http")).Select(link => $"{link.File}: {link.Target}"));
    }

    // A template (RFC 6570) is no address before it is expanded.
    [GeneratedRegex("""https://editions\.test/library/(?>[^\s"'<>&\\{}\u201C\u201D\u2019|`\]]*)(?!\{)""", RegexOptions.None, 5000)]
    private static partial Regex Address();

    [GeneratedRegex("\"(?:url|record|\\$schema)\": \"(?<target>[^\"]*)\"", RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex Member();

    [GeneratedRegex("url\\((?<target>[^)]*)\\)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex CssUrl();

    [GeneratedRegex("\"(?:start_url|scope|src)\": \"(?<target>[^\"]*)\"", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex ManifestUrl();
}
