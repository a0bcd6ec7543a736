using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using StatiqEdition.Model;
using StatiqEdition.Publishing;

namespace StatiqEdition.Tests;

/// <summary>What readers see of releases: errata, and old addresses that still lead somewhere.</summary>
public sealed class ReleasePageTests
{
    private const string About = "e1/about/index.html";
    private static readonly Release s_first = new(new(1, 0, 0), new(2026, 11, 23), []);

    private static readonly Edition s_moved = SmallEdition.Edition with
    {
        Aliases = [Alias("commerce", "trade"), Alias("old-p", "p1"), Alias("old-n", "n1"), Alias("page-2a", "page-2"), Alias("about", "p2")],
    };

    [Fact]
    public async Task Before_the_first_release_the_page_about_the_edition_says_nothing_of_releases() =>
        Assert.Null((await Page(SmallEdition.Edition, About)).QuerySelector(".releases"));

    [Fact]
    public async Task A_first_release_is_one_quiet_sentence()
    {
        var releases = (await Page(SmallEdition.Edition with { Ledger = new([s_first], []) }, About)).QuerySelector(".releases")!;
        Assert.Equal("Releases1.0.0, 23 November 2026The first release.", PlainText.SingleSpaced(releases.TextContent));
    }

    [Theory]
    [InlineData("aa", "bb", "No words were changed. The apparatus or the description was.")]
    [InlineData("aa", "aa", "No words were changed.")]
    [InlineData(null, "bb", "No words were changed.")]
    public async Task A_release_that_changed_no_words_says_what_else_it_changed_where_that_is_known(string? before, string? after, string said)
    {
        var edition = SmallEdition.Edition with { Ledger = new([s_first with { Apparatus = before }, new(new(1, 0, 1), new(2026, 12, 1), []) { Apparatus = after }], []) };
        Assert.Equal(said, (await Page(edition, About)).QuerySelector(".releases .quiet")!.TextContent);
    }

    [Fact]
    public async Task Errata_name_the_passage_and_the_words_in_words()
    {
        Change[] changes = [new(new("p1"), "Railroads grow “fast”.", "Railways grow “fast”."), new(new("p2"), "one two", "one"), new(new("n1"), "one", "one two"), new(new("p2a"), null, "more"), new(new("commerce"), "TRADE", null)];
        var page = await Page(s_moved with { Ledger = new([s_first, new(new(1, 1, 0), new(2026, 12, 1), changes)], []) }, About);
        Assert.Equal(["1.1.0, 1 December 2026", "1.0.0, 23 November 2026"], page.QuerySelectorAll(".releases h3").Select(heading => heading.TextContent));
        Assert.Equal(
            ["¶1 for Railroads read Railways grow “fast”.", "¶2 one delete two", "note 1 one insert two", "¶2a is new.", "commerce is now “TRADE”."],
            page.QuerySelectorAll(".errata li").Select(line => PlainText.SingleSpaced(line.TextContent)));
        Assert.Equal(["../#p1", "../#p2", "../#n1", "../#p2a", "../#trade"], page.QuerySelectorAll(".errata a").Select(link => link.GetAttribute("href")));
        Assert.Equal(["Railroads", "two"], page.QuerySelectorAll(".errata del").Select(words => words.TextContent));
        Assert.Equal(["Railways", "two"], page.QuerySelectorAll(".errata ins").Select(words => words.TextContent));
    }

    [Theory]
    [InlineData("commerce", "trade")]
    [InlineData("old-p", "p1")]
    [InlineData("old-n", "n1")]
    [InlineData("page-2a", "p1")]
    public async Task A_former_id_is_found_on_the_reading_page_at_its_passage(string former, string passage)
    {
        var element = (await Page(s_moved, "e1/index.html")).GetElementById(former)!;
        Assert.Equal("", element.TextContent);
        Assert.Equal(passage, element.ParentElement!.Id);
    }

    [Fact]
    public async Task A_former_address_is_a_page_that_leads_on_without_a_host()
    {
        var page = await Page(s_moved, "e1/old-p/index.html", new("https://x.test/editions/"));
        Assert.Equal("0; url=../#p1", page.QuerySelector("meta[http-equiv=refresh]")!.GetAttribute("content"));
        Assert.Equal("https://x.test/editions/e1/", page.QuerySelector("link[rel=canonical]")!.GetAttribute("href"));
        Assert.Equal("What was published as old-p is now ¶1 of Trade.", page.QuerySelector("main p")!.TextContent);
        Assert.Equal("../#p1", page.QuerySelector("main a")!.GetAttribute("href"));
    }

    [Fact]
    public async Task No_other_page_leads_away_by_itself()
    {
        var pages = (await Publisher.Publish(new(SmallEdition.Library.Site, [s_moved]))).Where(file => file.Path.EndsWith(".html", StringComparison.Ordinal));
        Assert.Equal(
            ["e1/commerce/index.html", "e1/old-n/index.html", "e1/old-p/index.html", "e1/page-2a/index.html"],
            pages.Where(page => Encoding.UTF8.GetString(page.Content.Span).Contains("http-equiv=\"refresh\"", StringComparison.Ordinal)).Select(page => page.Path).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Hosts_are_told_of_former_addresses_below_the_base_path() => Assert.Equal(
        "/a/e1/commerce/ /a/e1/#trade 301\n/a/e1/old-p/ /a/e1/#p1 301\n/a/e1/old-n/ /a/e1/#n1 301\n/a/e1/page-2a/ /a/e1/#page-2 301\n",
        Encoding.UTF8.GetString(Assert.Single(Redirects.Of(Catalogue.Of(new(SmallEdition.Library.Site with { BasePath = "/a/" }, [s_moved])))).Content.Span));

    [Fact]
    public void Without_aliases_there_is_nothing_to_tell_hosts() => Assert.Empty(Redirects.Of(Catalogue.Of(SmallEdition.Library)));

    [Fact]
    public void The_map_of_the_site_has_no_former_address()
    {
        var map = Assert.Single(Sitemap.Of(Catalogue.Of(new(SmallEdition.Library.Site with { Url = new("https://x.test/") }, [s_moved]))));
        Assert.DoesNotContain("old-p", Encoding.UTF8.GetString(map.Content.Span), StringComparison.Ordinal);
    }

    private static Alias Alias(string from, string to) => new(new(from), new(to), Place.StartOf("input/e1/edition.yml"));

    private static async Task<IDocument> Page(Edition edition, string path, Uri? url = null)
    {
        var files = await Publisher.Publish(new(SmallEdition.Library.Site with { Url = url }, [edition]));
        return new HtmlParser().ParseDocument(Encoding.UTF8.GetString(files.Single(file => file.Path == path).Content.Span));
    }
}
