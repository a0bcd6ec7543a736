using AngleSharp.Dom;
using StatiqEdition.Model;

namespace StatiqEdition.Tests.Theming;

/// <summary>The foot of every page: which edition this is, how it is cited, under what terms, from what source, and where mistakes are reported.</summary>
public sealed class ColophonTests
{
    [Fact]
    public async Task An_edition_s_pages_say_its_version_its_day_and_how_it_is_cited()
    {
        var foot = await Foot("e1/about/index.html");

        Assert.Equal("On Trade (Trade), edition 1.2.0 of 2 January 2026, prepared by the editors.", foot.QuerySelector("p").Said());
        Assert.Equal("2026-01-02", foot.QuerySelector("time")?.GetAttribute("datetime"));
        Assert.Equal("Cite as: A Board, On Trade (Trade), 10 September 1952. Edition 1.2.0 by the editors, 2 January 2026.", foot.QuerySelector(".cite").Said());
        Assert.Contains("Text: In the public domain.", foot.QuerySelectorAll("p").Said());
    }

    [Fact]
    public async Task An_edition_s_pages_lead_to_its_other_forms_its_words_and_the_check_of_a_quotation() => Assert.Equal(
        ["../cite/#downloads", "../words/", "../quotation/"],
        (await Foot("e1/about/index.html")).QuerySelectorAll("li a").Select(link => link.GetAttribute("href")));

    [Fact]
    public async Task A_page_of_no_edition_names_the_site() => Assert.Equal("Some Editions", (await Foot("index.html")).Said());

    [Theory]
    [InlineData("abc1234", "2026-11-03", "Made from the source, revision abc1234, of 3 November 2026.")]
    [InlineData("abc1234", null, "Made from the source, revision abc1234.")]
    [InlineData(null, "2026-11-03", "Made from the source, of 3 November 2026.")]
    public async Task Every_page_says_the_revision_of_the_source_and_its_day(string? id, string? day, string said)
    {
        var revision = new Revision(id, day is null ? null : DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture));

        Assert.All((await TrialPages.Of(site => site with { Revision = revision })).Values, page => Assert.Equal(said, page.QuerySelector(".colophon .revision").Said()));
    }

    [Fact]
    public async Task Nothing_is_said_of_a_source_that_is_not_known() => Assert.Null((await Foot("e1/index.html")).QuerySelector(".revision"));

    [Fact]
    public async Task A_licence_with_an_address_is_a_link_on_the_page_and_in_its_head()
    {
        var edition = SmallEdition.Edition with { Metadata = SmallEdition.Edition.Metadata with { Licence = new("CC0", "https://x.test/cc0") } };
        var page = (await TrialPages.Of(SmallEdition.Library with { Editions = [edition] }))["e1/index.html"];

        Assert.Equal("https://x.test/cc0", page.QuerySelector("head link[rel=license]")?.GetAttribute("href"));
        Assert.Equal("https://x.test/cc0", page.QuerySelector(".colophon a[rel=license]")?.GetAttribute("href"));
    }

    [Fact]
    public async Task A_mistake_is_reported_with_the_page_where_the_site_takes_reports()
    {
        var pages = await TrialPages.Of(site => site with { Report = new("https://x.test/report") });

        Assert.Equal("https://x.test/report?page=e1%2Fabout%2F&version=1.2.0", Report(pages["e1/about/index.html"]));
        Assert.All((await TrialPages.Of(site => site)).Values, page => Assert.Null(Report(page)));
    }

    private static async Task<IElement> Foot(string page) => (await TrialPages.Of(site => site))[page].QuerySelector(".colophon")!;

    private static string? Report(IDocument page) => page.QuerySelectorAll(".colophon a").FirstOrDefault(link => link.Said() == "Report a mistake")?.GetAttribute("href");
}
