using System.Text;
using AngleSharp.Dom;
using StatiqEdition.Model;
using StatiqEdition.Publishing;
using StatiqEdition.Tests.Theming;

namespace StatiqEdition.Tests;

/// <summary>What a reader of an earlier version is told, and where they are led.</summary>
public sealed class KeptPageTests
{
    private static readonly string[] s_relations = ["latest-version", "predecessor-version", "successor-version"];

    private static readonly Edition s_current = SmallEdition.Edition with
    {
        Ledger = Ledger("1.0.0", "1.1.0", "1.2.0"),
        Kept = [Release("1.0.0"), Release("1.1.0") with { Comparisons = [] }, Release("1.2.0")],
        Comparisons = [],
    };

    private static readonly Library s_library = SmallEdition.Library with { Editions = [s_current] };

    [Fact]
    public async Task An_earlier_version_says_that_a_newer_one_exists_and_what_has_changed_since()
    {
        var notice = (await Pages())["e1/v/1.0.0/apparatus/index.html"].QuerySelector("aside.version")!;
        Assert.Equal("Version 1.0.0 of 2 January 2026. The current version is 1.2.0; see what has changed since.", PlainText.SingleSpaced(notice.TextContent));
        Assert.Equal(["../../../apparatus/", "../../../about/#releases"], notice.QuerySelectorAll("a").Select(link => link.GetAttribute("href")));
    }

    [Theory]
    [InlineData("1.0.0", "../../", null, "../1.1.0/")]
    [InlineData("1.1.0", "../../", "../1.0.0/", "../1.2.0/")]
    [InlineData("1.2.0", "../../", "../1.1.0/", null)]
    public async Task Machines_are_told_the_neighbours_among_the_versions(string version, string latest, string? before, string? after)
    {
        var page = (await Pages())[$"e1/v/{version}/index.html"];
        Assert.Equal([latest, before, after], s_relations.Select(relation => page.QuerySelector($"link[rel={relation}]")?.GetAttribute("href")));
    }

    [Fact]
    public async Task A_page_that_another_version_does_not_have_leads_to_its_text()
    {
        var page = (await Pages())["e1/v/1.0.0/compare/p1-p2/index.html"];
        Assert.Equal("../../../../", page.QuerySelector("aside.version a")!.GetAttribute("href"));
        Assert.Equal("../../../1.1.0/", page.QuerySelector("link[rel=successor-version]")!.GetAttribute("href"));
    }

    [Fact]
    public async Task A_link_that_an_editor_wrote_leads_to_the_current_edition_where_the_release_lacks_its_page()
    {
        Inline[] links = [.. new List<string> { "../words/?q#trade", "../p1/", "../apparatus/#vp1-1", "../reading.txt", "../gone/", "#here", "https://editions.test/" }.Select(target => new Inline.Link(target, [new Inline.Words("there")]))];
        var kept = Release("1.0.0") with { Introduction = [new Prose.Paragraph(links)] };
        var page = (await TrialPages.Of(s_library with { Editions = [s_current with { Kept = [kept] }] }))["e1/v/1.0.0/about/index.html"];
        Assert.Equal(
            ["../../../words/?q#trade", "../../../p1/", "../apparatus/#vp1-1", "../reading.txt", "../gone/", "#here", "https://editions.test/"],
            page.QuerySelectorAll(".introduction a").Select(link => link.GetAttribute("href")));
    }

    [Fact]
    public async Task A_passage_of_an_earlier_version_leads_to_its_lasting_record() => Assert.Contains(
        (await Pages())["e1/v/1.0.0/index.html"].QuerySelectorAll("main a"), link => link.GetAttribute("href") == "../../p1/");

    [Fact]
    public async Task Each_release_in_the_list_leads_to_its_copy_but_the_one_that_is_read()
    {
        var pages = await Pages();
        Assert.Equal(["../v/1.2.0/", "../v/1.1.0/", "../v/1.0.0/"], Listed(pages["e1/about/index.html"]));
        Assert.Equal(["../../1.0.0/"], Listed(pages["e1/v/1.1.0/about/index.html"]));
    }

    [Fact]
    public async Task The_title_of_a_page_names_its_version() =>
        Assert.EndsWith(", version 1.0.0 · Some Editions", (await Pages())["e1/v/1.0.0/about/index.html"].Title, StringComparison.Ordinal);

    [Fact]
    public async Task An_earlier_version_is_cited_at_its_own_address()
    {
        var files = await Publisher.Publish(s_library with { Site = s_library.Site with { Url = new("https://editions.test/") } });
        Assert.Contains("Edition 1.0.0 by the editors, 2 January 2026. https://editions.test/e1/v/1.0.0/", Text(files, "e1/v/1.0.0/about/index.html"), StringComparison.Ordinal);
        Assert.DoesNotContain("/v/", Text(files, "sitemap.xml"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_folder_to_take_away_has_the_current_version_alone_and_no_link_into_the_void()
    {
        var files = await Publisher.Publish(s_library);
        using var archive = new System.IO.Compression.ZipArchive(new MemoryStream(files.Single(file => file.Path == "e1/e1.zip").Content.ToArray()));
        Assert.DoesNotContain(archive.Entries, entry => entry.FullName.Contains("/v/", StringComparison.Ordinal));
        using var about = new StreamReader(archive.GetEntry("e1-1.2.0/e1/about/index.html")!.Open());
        Assert.DoesNotContain("v/1.0.0", await about.ReadToEndAsync(), StringComparison.Ordinal);
    }

    private static Task<IReadOnlyDictionary<string, IDocument>> Pages() => TrialPages.Of(s_library);

    private static IEnumerable<string?> Listed(IDocument page) => page.QuerySelectorAll(".releases h3 a").Select(link => link.GetAttribute("href"));

    private static string Text(IReadOnlyList<SiteFile> files, string path) => Encoding.UTF8.GetString(files.Single(file => file.Path == path).Content.Span);

    private static Edition Release(string version) => SmallEdition.Edition with
    {
        IsKept = true,
        Metadata = SmallEdition.Edition.Metadata with { Version = version },
        Ledger = new([.. Ledger("1.0.0", "1.1.0", "1.2.0").Releases.TakeWhile(release => release.Version <= EditionVersion.Parse(version)!)], []),
    };

    private static Ledger Ledger(params IEnumerable<string> versions) => new([.. versions.Select(version => new Release(EditionVersion.Parse(version)!, new(2026, 1, 2), []))], []);
}
