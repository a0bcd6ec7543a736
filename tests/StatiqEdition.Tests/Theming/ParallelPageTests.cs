using AngleSharp.Dom;
using StatiqEdition.Model;
using StatiqEdition.Publishing;
using StatiqEdition.Theme;
using StatiqEdition.Tests.Collation;

namespace StatiqEdition.Tests.Theming;

/// <summary>What the pages say of passages that repeat one another.</summary>
public sealed class ParallelPageTests
{
    private static readonly string s_text = $"1. {Made.Words("a", 20)}\n\n2. {Made.Words("b", 16)} {Made.Words("c", 14)}\n\n3. {Made.Words("a", 20)}\n\n4. {Made.Words("b", 16)} {Made.Words("d", 24)}\n\n5. {Made.Words("b", 16)} {Made.Words("c", 13)} e\n\n6. {Made.Words("f", 9)}";

    private static readonly Task<IReadOnlyDictionary<string, IDocument>> s_pages =
        TrialPages.Of(new TrialEdition().With("trial/text.md", s_text).WithMetadata("comparisons:\n  - left: p6\n    right: p1\n"));

    [Fact]
    public async Task Every_pair_found_or_declared_is_listed_the_most_alike_first_with_the_words_it_shares()
    {
        var list = (await s_pages)["trial/parallels/index.html"].QuerySelectorAll(".repeats li");

        Assert.Equal(["¶1 and ¶3", "¶2 and ¶5", "¶2 and ¶4", "¶4 and ¶5", "¶6 and ¶1"], list.Select(item => item.QuerySelector("b").Said()));
        Assert.Equal(["20 of 20 words", "29 of 30 words", "16 of 30 words", "16 of 30 words", "0 of 9 words"], list.Select(item => item.QuerySelector(".alike").Said()));
        Assert.Equal(["100", "96.7", "53.3", "53.3", "0"], list.Select(item => item.QuerySelector("rect:last-of-type")!.GetAttribute("width")));
    }

    [Fact]
    public async Task A_pair_shows_how_what_it_shares_begins_and_leads_to_its_comparison()
    {
        var link = (await s_pages)["trial/parallels/index.html"].QuerySelector(".repeats li a")!;

        Assert.Equal(("a1 a2 a3 a4 a5 a6 a7 a8 a9 a10 …", "../compare/p1-p3/"), (link.QuerySelector(".opening").Said(), link.GetAttribute("href")));
    }

    [Fact]
    public async Task The_page_says_how_pairs_are_found() => Assert.Contains(
        "4 words in a row in common that at most 5 passages have. They are listed if, in runs of at least 4 words, they share 12 words or more, and a third of the shorter one or more.",
        (await s_pages)["trial/parallels/index.html"].QuerySelector(".method").Said(),
        StringComparison.Ordinal);

    [Fact]
    public async Task Without_a_pair_the_page_says_so() =>
        Assert.Equal("No passage repeats another.", (await TrialPages.Of(new TrialEdition()))["trial/parallels/index.html"].QuerySelector(".lead").Said());

    [Fact]
    public async Task A_found_pair_has_a_page_like_a_declared_one()
    {
        var pages = await s_pages;

        Assert.Equal("All 20 words of ¶1 and ¶3 agree.", pages["trial/compare/p1-p3/index.html"].QuerySelector(".verdict").Said());
        Assert.Equal("¶6 and ¶1 have no word in common.", pages["trial/compare/p6-p1/index.html"].QuerySelector(".verdict").Said());
        Assert.Equal(["../../parallels/", "../"], pages["trial/compare/p1-p3/index.html"].QuerySelectorAll(".onward a").Select(link => link.GetAttribute("href")));
    }

    [Fact]
    public async Task A_pair_declared_the_other_way_round_is_not_listed_twice()
    {
        var pages = await TrialPages.Of(new TrialEdition().With("trial/text.md", s_text).WithMetadata("comparisons:\n  - left: p3\n    right: p1\n"));

        Assert.Equal(["../compare/p3-p1/", "../compare/p2-p5/"], pages["trial/parallels/index.html"].QuerySelectorAll(".repeats a").Take(2).Select(link => link.GetAttribute("href")));
        Assert.Equal("compare/p3-p1/", pages["trial/index.html"].QuerySelector("#p1 .twin")!.GetAttribute("href"));
    }

    [Fact]
    public async Task Without_scripts_the_page_for_any_two_passages_lists_those_that_are_compared() =>
        Assert.Equal(
            ["p1-p3/", "p2-p5/", "p2-p4/", "p4-p5/", "p6-p1/"],
            (await s_pages)["trial/compare/index.html"].QuerySelectorAll(".repeats a").Select(link => link.GetAttribute("href")));

    [Fact]
    public async Task The_reading_page_sets_the_declared_pair_side_by_side_and_no_other() =>
        Assert.Equal(["Paragraph 6 and paragraph 1"], (await s_pages)["trial/index.html"].QuerySelectorAll("section.comparison > h2").Said());

    [Theory]
    [InlineData("p1", "the same words as ¶3", "compare/p1-p3/")]
    [InlineData("p2", "much the same as ¶5", "compare/p2-p5/")]
    [InlineData("p5", "much the same as ¶2", "compare/p2-p5/")]
    public async Task A_passage_with_a_twin_says_so_at_its_end_outside_its_text(string id, string said, string target)
    {
        var passage = (await s_pages)["trial/index.html"].GetElementById(id)!;
        var twin = Assert.Single(passage.QuerySelectorAll(".twin"));

        Assert.Equal((said, target), (twin.Said(), twin.GetAttribute("href")));
        Assert.Null(twin.Closest(".text"));
    }

    [Theory]
    [InlineData("p4")]
    [InlineData("p6")]
    public async Task A_passage_that_is_shared_by_less_than_three_quarters_says_nothing(string id) =>
        Assert.Empty((await s_pages)["trial/index.html"].GetElementById(id)!.QuerySelectorAll(".twin"));

    [Fact]
    public async Task A_note_with_a_twin_says_so_in_the_margin_and_at_the_end()
    {
        var page = await TrialPages.Reading($"1. One.[^1]\n\n2. Two.[^2]\n\n[^1]: {Made.Words("a", 20)}\n[^2]: {Made.Words("a", 20)}");

        Assert.Equal(["the same words as note 2", "the same words as note 2"], page.QuerySelectorAll("#n1 .twin, #n1--again .twin").Said());
    }

    [Fact]
    public async Task A_twin_without_a_number_is_named_by_its_place()
    {
        var page = await TrialPages.Reading($"# Treaty\n\n## Article 1\n\n{Made.Words("a", 20)}\n\n## Article 2\n\n{Made.Words("a", 20)}");

        Assert.Equal(["the same words as in Treaty, Article 2", "the same words as in Treaty, Article 1"], page.QuerySelectorAll(".twin").Said());
    }

    [Fact]
    public async Task The_record_of_a_passage_names_the_passages_like_it() => Assert.Equal(
        ["paragraph 2 shares 29 words", "paragraph 4 shares 16 words"],
        (await s_pages)["trial/p5/index.html"].QuerySelectorAll(".like li").Said());

    [Theory]
    [InlineData("x we believe that so", "y we believe that no", "… we believe that …")]
    [InlineData("we believe, x", "we believe, y", "we believe …")]
    [InlineData("a b x c d e", "a b y c d e", "… c d e")]
    [InlineData("a1 a2 a3 a4 a5 a6 a7 a8 a9 a10 a11", "a1 a2 a3 a4 a5 a6 a7 a8 a9 a10 a11", "a1 a2 a3 a4 a5 a6 a7 a8 a9 a10 …")]
    [InlineData("x", "y", null)]
    public void What_is_shared_is_told_by_the_first_words_of_its_longest_run(string left, string right, string? opening) =>
        Assert.Equal(opening, SharedOpening.Of(Aligner.Align(Made.Passage(1, left), Made.Passage(2, right))));

    [Fact]
    public async Task Two_passages_with_the_same_first_words_are_told_apart_by_their_order()
    {
        var text = Made.Words("a", 20);
        var pages = await TrialPages.Of(new TrialEdition().With("trial/text.md", $"# Treaty\n\n## Article 1\n\n{text}\n\n## Article 2\n\n{text} z"));

        Assert.Equal(
            "All 20 words of the first passage stand in the second passage as well; they differ in one place: nothing in the first passage, z in the second passage.",
            pages["trial/compare/article-1-p1-article-2-p1/index.html"].QuerySelector(".verdict").Said());
    }
}
