namespace StatiqEdition.Tests.Theming;

/// <summary>The page of all editions, and the one for addresses that lead nowhere.</summary>
public sealed class LibraryPageTests
{
    [Fact]
    public async Task Each_edition_is_told_by_genre_title_origin_abstract_and_version()
    {
        var page = (await TrialPages.Of(site => site))["index.html"];

        Assert.Equal(("Some Editions", "A few words."), (page.QuerySelector("h1").Said(), page.QuerySelector(".lead").Said()));
        Assert.Equal(
            ["Memorandum, Trade", "A Board, 10 September 1952", "What a board held of trade.", "Edition 1.2.0, 2 January 2026. About the edition of Trade"],
            page.QuerySelectorAll(".entry p").Said());
        Assert.Equal(("On Trade", "e1/"), (page.QuerySelector(".entry h2 a").Said(), page.QuerySelector(".entry h2 a")!.GetAttribute("href")));
        Assert.Equal(["1952-09-10", "2026-01-02"], page.QuerySelectorAll(".entry time").Select(time => time.GetAttribute("datetime")));
    }

    [Fact]
    public async Task The_page_of_missing_pages_leads_back_to_all_editions() => Assert.Equal(
        "/editions/",
        (await TrialPages.Of(site => site with { BasePath = "/editions/" }))["404.html"].QuerySelector("main a")?.GetAttribute("href"));
}
