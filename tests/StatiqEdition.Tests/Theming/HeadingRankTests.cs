using AngleSharp.Dom;

namespace StatiqEdition.Tests.Theming;

/// <summary>A page has one title, and its headings' ranks follow the sections, whatever levels the source skips.</summary>
public sealed class HeadingRankTests
{
    [Theory]
    [InlineData("# T\n\n## A\n\n### B\n\n## C\n\nx", "h2 T", "h3 A", "h4 B", "h3 C")]
    [InlineData("#### T\n\nx", "h2 T")]
    [InlineData("# T\n\n#### A\n\n###### B\n\n## C\n\nx", "h2 T", "h3 A", "h4 B", "h3 C")]
    [InlineData("#### T\n\n# A\n\nx", "h2 T", "h2 A")]
    [InlineData("# 1\n\n## 2\n\n### 3\n\n#### 4\n\n##### 5\n\n###### 6\n\nx", "h2 1", "h3 2", "h4 3", "h5 4", "h6 5", "h6 6")]
    [InlineData("# T\n\n## A\n\n::: preamble\n\n## B\n\nx\n\n:::\n\n### C\n\ny", "h2 T", "h3 A", "h4 B", "h4 C")]
    [InlineData("::: signature\n\n##### A\n\nx\n\n:::\n\n# T\n\ny", "h2 A", "h2 T")]
    public async Task Headings_of_the_text_stand_below_the_page_s_title(string markdown, params string[] ranks) =>
        Assert.Equal(["h1 A document on trial", .. ranks], Ranks(await TrialPages.Reading(markdown)));

    [Theory]
    [InlineData("::: title-page\n\n# T\n\n:::\n\n## A\n\nx", "h1 T", "h2 A")]
    [InlineData("::: title-page\n\n# T\n\n#### A\n\n:::\n\nx", "h1 T", "h2 A")]
    [InlineData("::: title-page\n\n# T\n\n# A\n\n:::\n\nx", "h1 T", "h2 A")]
    [InlineData("::: title-page\n\n## T\n\n:::\n\nx", "h1 A document on trial", "h2 T")]
    [InlineData("::: title-page\n\n# T\n\n:::\n\nx\n\n::: title-page\n\n# A\n\n:::", "h1 T", "h2 A")]
    public async Task A_title_page_s_first_title_is_the_page_s(string markdown, params string[] ranks) =>
        Assert.Equal(ranks, Ranks(await TrialPages.Reading(markdown)));

    [Theory]
    [InlineData("# A Document on Trial\n\n## A\n\n### B\n\n## C\n\nx", "h1 A Document on Trial", "h2 A", "h3 B", "h2 C")]
    [InlineData("# A DOCUMENT ON TRIAL\n\nx\n\n# A\n\n## B\n\ny", "h1 A DOCUMENT ON TRIAL", "h2 A", "h3 B")]
    [InlineData("x\n\n# A document on trial\n\n## A\n\ny", "h1 A document on trial", "h2 A document on trial", "h3 A")]
    [InlineData("# A document on trial\n\n::: title-page\n\n# T\n\n:::", "h2 A document on trial", "h1 T")]
    public async Task A_title_above_the_text_is_the_page_s_where_the_edition_is_called_so(string markdown, params string[] ranks) =>
        Assert.Equal(ranks, Ranks(await TrialPages.Reading(markdown)));

    [Fact]
    public async Task The_contents_stand_below_the_page_s_title()
    {
        var page = await TrialPages.Reading("# A document on trial\n\n## A\n\n1. x\n\n## B\n\n2. y");
        var title = page.QuerySelector("h1")!;

        Assert.True(title.CompareDocumentPosition(page.QuerySelector("nav.contents")!).HasFlag(DocumentPositions.Following));
        Assert.Same(title.Closest(".heading")!.NextElementSibling, page.QuerySelector("nav.contents"));
        Assert.Single(page.QuerySelectorAll("nav.contents"));
    }

    [Fact]
    public async Task A_title_page_in_a_later_part_has_no_second_title()
    {
        var trial = new TrialEdition().WithMetadata("parts:\n  - text.md\n  - annex.md\n").With("trial/annex.md", "::: title-page\n\n# Annex\n\n:::");

        Assert.Equal(["h1 A document on trial", "h2 Annex"], Ranks(await TrialPages.Reading(trial)));
    }

    [Theory]
    [InlineData("#### A\n\nx\n\n###### B\n\ny\n\n## C\n\nz", "h2 A", "h3 B", "h2 C")]
    [InlineData("# A\n\nx\n\n## B\n\ny", "h2 A", "h2 B")]
    public async Task Headings_of_the_introduction_skip_no_rank_either(string introduction, params string[] ranks)
    {
        var page = await TrialPages.About(new TrialEdition().With("trial/introduction.md", introduction));

        Assert.Equal(ranks, page.QuerySelectorAll(".introduction h2, .introduction h3, .introduction h4, .introduction h5, .introduction h6").Select(Rank));
        Assert.Single(page.QuerySelectorAll("h1"));
    }

    [Fact]
    public async Task A_section_is_labelled_by_its_heading_and_an_article_is_one()
    {
        var page = await TrialPages.Reading("# T\n\n## Article 1\n\nx\n\n## Annex\n\ny");

        Assert.Equal("annex--title", page.GetElementById("annex")!.ParentElement!.GetAttribute("aria-labelledby"));
        Assert.Equal("article", page.GetElementById("article-1")!.ParentElement!.ClassName);
        Assert.Equal("Annex§", page.GetElementById("annex--title").Said().Replace(" ", "", StringComparison.Ordinal));
    }

    private static IEnumerable<string> Ranks(IDocument page) => page.QuerySelectorAll("h1, main .heading h2, main .heading h3, main .heading h4, main .heading h5, main .heading h6").Select(Rank);

    private static string Rank(IElement heading) => $"{heading.LocalName} {heading.Said().TrimEnd('§', ' ')}";
}
