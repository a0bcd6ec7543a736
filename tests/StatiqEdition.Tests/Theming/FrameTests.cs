using AngleSharp.Dom;

namespace StatiqEdition.Tests.Theming;

/// <summary>What stands around every page: its head, the bar above it and the colophon below.</summary>
public sealed class FrameTests
{
    [Fact]
    public async Task Every_link_within_the_site_is_relative_but_those_of_the_page_of_missing_pages()
    {
        var pages = await TrialPages.Of(site => site with { BasePath = "/editions/" });

        Assert.All(pages.Where(page => page.Key != "404.html"), page => Assert.DoesNotContain(Links(page.Value), link => link.StartsWith('/') || link.Contains(':', StringComparison.Ordinal)));
        Assert.All(Links(pages["404.html"]).Where(link => link[0] != '#'), link => Assert.StartsWith("/editions/", link, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_page_names_its_canonical_address_where_the_site_s_is_known()
    {
        var pages = await TrialPages.Of(site => site with { Url = new("https://x.test/editions/") });

        Assert.All(pages.Where(page => page.Key != "404.html"), page =>
            Assert.Equal($"https://x.test/editions/{page.Key[..^"index.html".Length]}", Canonical(page.Value)));
        Assert.Null(Canonical(pages["404.html"]));
    }

    [Fact]
    public async Task No_page_names_a_canonical_address_where_the_site_s_is_not_known() =>
        Assert.All((await TrialPages.Of(site => site)).Values, page => Assert.Null(Canonical(page)));

    [Fact]
    public async Task A_page_has_a_name_a_description_and_says_where_it_is_in_the_bar()
    {
        var page = (await TrialPages.Of(site => site))["e1/about/index.html"];

        Assert.Equal("About the edition of Trade · Some Editions", page.Title);
        Assert.Equal("Made from O.", page.QuerySelector("meta[name=description]")?.GetAttribute("content"));
        Assert.Equal(["Some Editions", "Read", "Apparatus", "Transcript", "Parallels", "About", "Cite"], page.QuerySelectorAll(".bar a").Said());
        Assert.Equal(["About"], page.QuerySelectorAll(".bar [aria-current=page]").Said());
    }

    [Fact]
    public async Task Only_the_reading_page_asks_for_the_margin_s_style_sheet()
    {
        var pages = await TrialPages.Of(site => site);

        Assert.Equal(["e1/index.html"], pages.Where(page => Links(page.Value).Any(link => link.EndsWith("margin.css", StringComparison.Ordinal))).Select(page => page.Key));
        Assert.All(pages.Values, page => Assert.Contains(Links(page), link => link.EndsWith("assets/edition.css", StringComparison.Ordinal)));
    }

    private static IEnumerable<string> Links(IDocument page) => page.QuerySelectorAll("[href]").Select(element => element.GetAttribute("href")!);

    private static string? Canonical(IDocument page) => page.QuerySelector("link[rel=canonical]")?.GetAttribute("href");
}
