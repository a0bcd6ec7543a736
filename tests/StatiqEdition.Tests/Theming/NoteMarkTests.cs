using AngleSharp.Dom;
using StatiqEdition.Model;

namespace StatiqEdition.Tests.Theming;

/// <summary>Notes, the places of their marks, and the ways between them.</summary>
public sealed class NoteMarkTests
{
    private const string Twice = "1. one[^1] two[^1]\n\n2. three[^1] four[^2]\n\n[^1]: the note\n[^2]: another";

    [Theory]
    [InlineData("*2", "*")]
    [InlineData("††10", "††")]
    [InlineData("*", "*")]
    [InlineData("12", "12")]
    [InlineData("60a", "60a")]
    [InlineData("a2", "a2")]
    public void Of_a_sign_with_a_number_the_sign_is_the_mark(string label, string mark) => Assert.Equal(mark, NoteSign.Of(label));

    [Fact]
    public async Task A_sign_that_comes_again_is_printed_as_the_document_has_it()
    {
        var edition = TrialEdition.Clean("one[^*] two[^*2]\n\n[^*]: a\n\n[^*2]: b");
        var page = await TrialPages.Reading("one[^*] two[^*2]\n\n[^*]: a\n\n[^*2]: b");

        Assert.Equal("one* two*", edition.Passages[0].WitnessText);
        Assert.Equal(["*", "*"], page.QuerySelectorAll(".text .noteref > a").Select(mark => mark.TextContent));
        Assert.Equal(["n-asterisk", "n-asterisk-2"], edition.Notes.Select(note => note.Id.Id));
    }

    [Fact]
    public async Task Each_further_mark_of_a_note_has_an_id_of_its_own() => Assert.Equal(
        ["n1--ref", "n1--ref-2", "n1--ref-3", "n2--ref"],
        (await TrialPages.Reading(Twice)).QuerySelectorAll(".noteref").Select(mark => mark.Id!));

    [Fact]
    public async Task Each_mark_has_its_own_way_back()
    {
        var ways = (await TrialPages.Reading(Twice)).QuerySelectorAll("#n1--again [role=doc-backlink]");

        Assert.Equal(["#n1--ref", "#n1--ref-2", "#n1--ref-3"], ways.Select(way => way.GetAttribute("href")));
        Assert.Equal(["¶1", "¶1", "¶2"], ways.Said());
        Assert.Equal("Back to paragraph 2", ways[^1].GetAttribute("aria-label"));
    }

    [Fact]
    public async Task A_note_stands_once_by_the_passage_of_its_first_mark()
    {
        var page = await TrialPages.Reading(Twice);

        Assert.NotNull(Assert.Single(page.QuerySelectorAll("[role=doc-footnote]#n1")).Closest("#p1"));
        Assert.Equal("the note", page.QuerySelector("#n1 .text").Said());
    }

    [Fact]
    public async Task Every_mark_leads_to_its_note_by_link_and_by_button()
    {
        var marks = (await TrialPages.Reading(Twice)).QuerySelectorAll(".noteref");

        Assert.Equal(["#n1", "#n1", "#n1", "#n2"], marks.Select(mark => mark.QuerySelector("a[role=doc-noteref]")!.GetAttribute("href")));
        Assert.Equal(["n1", "n1", "n1", "n2"], marks.Select(mark => mark.QuerySelector("button")!.GetAttribute("popovertarget")));
        Assert.Equal(["1", "1", "1", "2"], marks.Said());
    }

    [Fact]
    public async Task A_note_whose_mark_stands_in_another_note_is_on_the_page()
    {
        var page = await TrialPages.Reading("1. one[^1]\n\n[^1]: see {~~alse~>also~~}[^2]\n[^2]: the {~~notc~>note~~}");

        Assert.Equal("the note", page.QuerySelector("#n2 .text").Said());
        Assert.Equal(["n1", "vn1-1", "n2", "vn2-1"], page.QuerySelectorAll("#p1 aside").Select(aside => aside.Id!));
        Assert.Equal("note 1", page.QuerySelector("#n2--again [role=doc-backlink]").Said());
    }

    [Fact]
    public async Task A_note_s_mark_is_no_part_of_the_words_where_a_text_is_quoted() =>
        Assert.Empty((await TrialPages.Of(site => site))["e1/compare/p1-p2/index.html"].QuerySelectorAll(".noteref, .lemma, [popover]"));

    [Fact]
    public async Task Without_notes_there_are_no_endnotes_and_no_way_to_them()
    {
        var page = await TrialPages.Reading("1. one");

        Assert.Null(page.QuerySelector(".endnotes"));
        Assert.DoesNotContain("Notes", page.QuerySelectorAll(".contents a").Said());
        Assert.Contains("Notes", (await TrialPages.Reading(Twice)).QuerySelectorAll(".contents a").Said());
    }
}
