using AngleSharp.Dom;

namespace StatiqEdition.Tests.Theming;

/// <summary>Two passages set side by side, on the page and without eyes.</summary>
public sealed class ComparingTests
{
    [Fact]
    public async Task The_words_of_one_side_only_are_marked_and_said_to_be()
    {
        var page = await Compared("1. Trade grows fast.\n\n2. Trade grows slowly.");

        Assert.Equal("only in ¶1: fast.≠", Assert.Single(page.QuerySelectorAll("main .side:first-of-type del")).Said());
        Assert.Equal("only in ¶2: slowly.≠", Assert.Single(page.QuerySelectorAll("main .side:last-of-type ins")).Said());
        Assert.Equal(2, page.QuerySelectorAll("main del, main ins").Length);
    }

    [Fact]
    public async Task Where_a_side_has_nothing_it_says_so()
    {
        var nothing = Assert.Single((await Compared("1. Trade grows.\n\n2. Trade still grows.")).QuerySelectorAll(".nothing"));

        Assert.Equal(("∅", "nothing here in ¶1"), (nothing.Said(), nothing.GetAttribute("aria-label")));
    }

    [Fact]
    public async Task A_page_that_begins_within_is_said_before_its_first_word() =>
        Assert.Equal("Trade p. 2 grows", (await Compared("1. Trade {|2|}grows\n\n2. Trade grows")).QuerySelector(".side .words").Said());

    [Fact]
    public async Task A_side_is_headed_by_its_name_its_link_and_where_it_stands()
    {
        var sides = (await Compared("# Report\n\n## Past {#past}\n\n1. Trade grew.\n\n## Future {#future}\n\n2. Trade will grow.")).QuerySelectorAll(".side");

        Assert.Equal(["paragraph 1", "paragraph 2"], sides.Select(side => side.QuerySelector("h2 a").Said()));
        Assert.Equal(["../../#p1", "../../#p2"], sides.Select(side => side.QuerySelector("h2 a")!.GetAttribute("href")));
        Assert.Equal(["Past", "Future"], sides.Select(side => side.QuerySelector(".whence").Said()));
    }

    [Fact]
    public async Task The_notes_of_both_are_compared_under_a_heading_of_their_own()
    {
        var page = await Compared("1. Trade[^1]\n\n2. Trade[^2]\n\n[^1]: on one\n[^2]: on two");

        Assert.Equal(["Paragraph 1 and paragraph 2", "paragraph 1", "paragraph 2", "Note 1 and note 2", "note 1", "note 2"], page.QuerySelectorAll("main h1, main h2, main h3").Said());
        Assert.Equal(["to ¶1", "to ¶2"], page.QuerySelectorAll("main .whence").Skip(1).Said());
        Assert.Equal(2, page.QuerySelectorAll("main .verdict").Length);
    }

    [Fact]
    public async Task A_comparison_stands_on_the_reading_page_too_and_in_its_contents()
    {
        var page = (await TrialPages.Of(site => site))["e1/index.html"];

        Assert.Equal("Paragraph 1 and paragraph 2", page.GetElementById("compare--p1-p2").Said());
        Assert.NotNull(page.QuerySelector(".contents a[href='#compare--p1-p2']"));
        Assert.NotNull(page.QuerySelector(".comparison a[href='compare/p1-p2/']"));
    }

    private static async Task<IDocument> Compared(string markdown) =>
        (await TrialPages.Of(new TrialEdition().With("trial/text.md", markdown).WithMetadata("comparisons:\n  - left: p1\n    right: p2\n")))["trial/compare/p1-p2/index.html"];
}
