using StatiqEdition.Model;
using StatiqEdition.Theme;

namespace StatiqEdition.Tests.Theming;

/// <summary>The lines of the contents, each with the range of its numbers.</summary>
public sealed class ContentsEntryTests
{
    private const string Report = "# Report\n\n## Problem\n\nTo estimate.\n\n## Conclusions\n\n1. a\n\n2. b\n\n    a. aa\n\n3. c\n\n## Discussion\n\n### Past\n\n4. d\n\n### Future\n\n5. e";

    [Theory]
    [InlineData("")]
    [InlineData("¶6", "6")]
    [InlineData("¶5–9", "5", "6", "9")]
    public void A_range_is_the_first_and_the_last_number(string range, params string[] numbers) => Assert.Equal(range, ContentsEntry.RangeOf("¶", numbers));

    [Fact]
    public void A_part_is_told_by_its_sections_and_these_by_their_paragraphs() => Assert.Equal(
        ["Problem #problem", "Conclusions ¶1–3 #conclusions", "Discussion #discussion", "> Past ¶4 #discussion-past", "> Future ¶5 #discussion-future"],
        Lines(TrialEdition.Clean(Report)));

    [Fact]
    public void A_part_without_numbered_paragraphs_is_one_line_with_its_articles() =>
        Assert.Equal(["Annex A §1–3 #annex-a"], Lines(TrialEdition.Clean("---\nid: annex-a\nlabel: Annex A\n---\n\n# Treaty\n\n## Article 1\n\na\n\n## Article 2\n\nb\n\n## Article 3\n\nc")));

    [Fact]
    public void The_only_part_is_told_by_its_sections_where_they_are_no_articles() =>
        Assert.Equal(["Of Coal #of-coal", "> Of Coke #of-coal-of-coke", "Article 2 #article-2"], Lines(TrialEdition.Clean("# Treatise\n\n## Of Coal\n\na\n\n### Of Coke\n\nb\n\n## Article 2\n\nc")));

    [Fact]
    public async Task Below_a_title_page_in_the_part_of_the_text_the_contents_have_its_sections()
    {
        var page = await TrialPages.Reading("::: title-page\n\n# Report\n\n:::\n\n## A\n\n1. x\n\n## B\n\n2. y");

        Assert.Equal(["A ¶1", "B ¶2"], page.QuerySelectorAll(".contents ol a").Said());
        Assert.Same(page.QuerySelector(".title-page")!.NextElementSibling, Assert.Single(page.QuerySelectorAll(".contents")));
    }

    [Theory]
    [InlineData("# A document on trial\n\n::: title-page\n\n# Report\n\n:::\n\n## A\n\n1. x\n\n## B\n\n2. y")]
    [InlineData("::: title-page\n\n# Report\n\n:::\n\n::: title-page\n\n# Leaf\n\n:::\n\n## A\n\n1. x\n\n## B\n\n2. y")]
    [InlineData("::: title-page\n\n# Report\n\n:::\n\nx[^1]\n\n[^1]: y")]
    [InlineData("# A document on trial\n\n## A\n\n1. x\n\n## B\n\n2. y")]
    public async Task The_contents_stand_once(string markdown) => Assert.Single((await TrialPages.Reading(markdown)).QuerySelectorAll(".contents"));

    [Fact]
    public async Task Contents_that_lead_nowhere_else_are_none()
    {
        Assert.Null((await TrialPages.Reading("# Letter\n\nx")).QuerySelector(".contents"));
        Assert.NotNull((await TrialPages.Reading("# Letter\n\nx[^1]\n\n[^1]: y")).QuerySelector(".contents"));
        Assert.NotNull((await TrialPages.Reading("# Letter\n\n## A\n\nx\n\n## B\n\ny")).QuerySelector(".contents"));
    }

    [Theory]
    [InlineData("---\nlabel: Report\n---\n\n1. a\n\n2. b", "Report ¶1–2 #p1")]
    [InlineData("# Report\n\n1. a\n\n2. b", "Report ¶1–2 #report")]
    public void A_part_without_sections_is_one_line_with_its_paragraphs(string markdown, string line) => Assert.Equal([line], Lines(TrialEdition.Clean(markdown)));

    [Fact]
    public void A_part_that_is_a_title_page_has_no_line() =>
        Assert.Empty(Lines(TrialEdition.Clean("::: title-page\n\n# Report\n\n:::")));

    [Fact]
    public async Task The_page_shows_the_lines_as_links()
    {
        var links = (await TrialPages.Reading(Report)).QuerySelectorAll(".contents ol a");

        Assert.Equal(["Problem", "Conclusions ¶1–3", "Discussion", "Past ¶4", "Future ¶5"], links.Said());
        Assert.Equal(["#problem", "#conclusions", "#discussion", "#discussion-past", "#discussion-future"], links.Select(link => link.GetAttribute("href")));
    }

    private static IEnumerable<string> Lines(Edition edition) => ContentsEntry.Of(edition).SelectMany(entry => Lines(entry, ""));

    private static IEnumerable<string> Lines(ContentsEntry entry, string indent) =>
        entry.Entries.SelectMany(inner => Lines(inner, $"{indent}> ")).Prepend($"{indent}{PlainText.SingleSpaced($"{entry.Label} {entry.Range} #{entry.Target}")}");
}
