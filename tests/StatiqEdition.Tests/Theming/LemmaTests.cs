using AngleSharp.Dom;

namespace StatiqEdition.Tests.Theming;

/// <summary>How a marked place stands in the text, and that pressing it opens its entry.</summary>
public sealed class LemmaTests
{
    [Theory]
    [InlineData("{~~rall~>rail~~}", "rail", "lemma substitution")]
    [InlineData("{++rail++}", "[rail]", "lemma supplied")]
    [InlineData("{==rail==}{>>sic<<}", "rail", "lemma unchanged")]
    [InlineData("{--rail--}", "", "caret")]
    [InlineData("{--rail--}{>>formework<<}", "", "caret formework")]
    public async Task A_place_shows_the_edition_s_words_and_what_was_done(string mark, string shown, string classes)
    {
        var place = (await TrialPages.Reading($"1. {mark} roads")).GetElementById("vp1-1--ref")!;

        Assert.Equal((shown, classes), (place.Said(), place.ClassName));
        Assert.NotNull(place.Closest("#p1 .text"));
    }

    [Theory]
    [InlineData("1. {~~rall~>rail~~} roads")]
    [InlineData("1. {--rail--} roads")]
    [InlineData("1. so{++[^1]++} on\n\n[^1]: note")]
    [InlineData("1. so{~~.~>.[^1]~~} on\n\n[^1]: note")]
    [InlineData("{++1.++} roads")]
    public async Task One_button_opens_the_entry_and_it_stands_at_the_place(string markdown)
    {
        var page = await TrialPages.Reading(markdown);

        Assert.NotNull(Assert.Single(page.QuerySelectorAll("button[popovertarget='vp1-1']")).Closest("#vp1-1--ref"));
        Assert.True(page.GetElementById("vp1-1")!.HasAttribute("popover"));
    }

    [Theory]
    [InlineData("1. so{++[^1]++} on\n\n[^1]: note")]
    [InlineData("{++1.++} roads")]
    public async Task Where_the_words_cannot_be_pressed_the_brackets_open_the_entry(string markdown)
    {
        var page = await TrialPages.Reading(markdown);
        var brackets = page.QuerySelectorAll("#vp1-1--ref label");

        Assert.Equal(["[", "]"], brackets.Said());
        Assert.All(brackets, bracket => Assert.Equal("vp1-1", page.GetElementById(bracket.GetAttribute("for")!)?.GetAttribute("popovertarget")));
    }

    [Fact]
    public async Task A_supplied_number_is_shown_in_brackets_and_still_links_to_its_paragraph()
    {
        var number = (await TrialPages.Reading("{++1.++} roads")).QuerySelector("#p1 .hanging")!;

        Assert.Equal(("[1]", "#p1"), (number.Said(), number.QuerySelector("a.number")?.GetAttribute("href")));
    }

    [Fact]
    public async Task Words_supplied_in_a_note_have_their_brackets_among_the_endnotes_too() => Assert.Contains(
        "close [ties] grow",
        (await TrialPages.Reading("1. so[^1]\n\n[^1]: close {++ties++} grow")).GetElementById("n1--again").Said(),
        StringComparison.Ordinal);
}
