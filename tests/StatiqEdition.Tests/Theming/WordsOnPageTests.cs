using AngleSharp.Dom;
using StatiqEdition.Theme;

namespace StatiqEdition.Tests.Theming;

/// <summary>The words of a passage on the page: all of them, in their emphasis and with their links.</summary>
public sealed class WordsOnPageTests
{
    [Theory]
    [InlineData("so *it* goes", "em", "it")]
    [InlineData("so **it** goes", "strong", "it")]
    [InlineData("so ***it*** goes", "em strong", "it")]
    [InlineData("the *{~~rall~>rail~~} roads*", "em", "rail roads")]
    [InlineData("the **{++rail++} roads**", "strong", "[rail] roads")]
    [InlineData("the *rail[^1] roads*\n\n[^1]: note", "em", "rail1 roads")]
    public async Task Emphasis_is_kept_in_its_kind_with_all_that_it_holds(string markdown, string kind, string said)
    {
        var text = (await TrialPages.Reading($"1. {markdown}")).QuerySelector("#p1 .text")!;

        Assert.Equal(said, text.QuerySelector(kind).Said());
        Assert.Equal(kind.Split(' ').Order(StringComparer.Ordinal), text.QuerySelectorAll("em, strong").Select(element => element.LocalName).Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("https://x.test/a?b=c&d=e#f")]
    [InlineData("mailto:editors@papers.test")]
    [InlineData("../#p2")]
    public async Task A_link_keeps_its_target_and_its_words(string target)
    {
        var page = await TrialPages.About(new TrialEdition().With("trial/introduction.md", $"See [the *print* at hand]({target})."));
        var link = page.QuerySelector(".introduction a")!;

        Assert.Equal((target, "the print at hand", "print"), (link.GetAttribute("href"), link.Said(), link.QuerySelector("em").Said()));
    }

    [Fact]
    public async Task What_looks_like_HTML_is_text() =>
        Assert.Equal("AT&T <b> \"so\"", (await TrialPages.Reading("1. AT&amp;T \\<b> \"so\"")).QuerySelector("#p1 .text").Said());

    [Fact]
    public async Task A_note_among_the_endnotes_has_its_words_without_ids_or_buttons()
    {
        var note = (await TrialPages.Reading("1. so[^1]\n\n[^1]: *{~~thc~>the~~}* **note**")).GetElementById("n1--again")!;

        Assert.Equal("the note", note.QuerySelector("p > span").Said());
        Assert.Empty(note.QuerySelectorAll("[id], button"));
        Assert.Equal(["the", "note"], note.QuerySelectorAll("em, strong").Said());
    }

    [Fact]
    public async Task A_passage_links_to_itself_by_its_number_or_by_a_sign()
    {
        var page = await TrialPages.Reading("# T\n\nx\n\n1. y\n\n    a. z");

        Assert.Equal(("§", "link to T, title"), Self(page, "t", ".self"));
        Assert.Equal(("¶", "link to T, unnumbered paragraph 1"), Self(page, "t-p1", ".self"));
        Assert.Equal(("1", "paragraph 1"), Self(page, "p1", ".number"));
        Assert.Equal(("a.", "a. paragraph 1a"), Self(page, "p1a", ".number"));
    }

    [Fact]
    public async Task A_page_of_the_document_begins_with_its_mark()
    {
        var mark = (await TrialPages.Reading("1. so {|3|}on")).GetElementById("page-3")!;

        Assert.Equal(("p. 3", "#page-3"), (mark.Said(), mark.GetAttribute("href")));
    }

    [Theory]
    [InlineData("NATO", "capitals")]
    [InlineData("NaTO", null)]
    [InlineData("1952", null)]
    public void Only_a_text_all_in_capitals_is_set_as_such(string text, string? setting) => Assert.Equal(setting, Letters.Setting(text));

    private static (string, string?) Self(IDocument page, string id, string link)
    {
        var self = page.GetElementById(id)!.QuerySelector($"{link}[href='#{id}']");
        return (self.Said(), self?.GetAttribute("aria-label"));
    }
}
