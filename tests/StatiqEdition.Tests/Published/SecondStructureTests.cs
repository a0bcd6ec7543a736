using AngleSharp.Dom;
using StatiqEdition.Model;

namespace StatiqEdition.Tests.Published;

/// <summary>The HTML of the edition that was made for the tests: all that every page keeps, and how lists, verse, tables and other scripts stand in it.</summary>
public sealed class SecondStructureTests(SecondSite site) : StructureTests(site), IClassFixture<SecondSite>
{
    private static readonly string[] s_directions = ["rtl", "ltr"];
    private static readonly string[] s_languages = ["he", "ar"];
    private readonly SecondSite _site = site;

    [Fact]
    public void The_text_is_in_its_own_language_on_pages_in_English()
    {
        Assert.Equal(["de", "de"], _site.Reading.QuerySelectorAll("section.part").Select(part => part.GetAttribute("lang")));
        Assert.Equal("en", _site.Reading.DocumentElement.GetAttribute("lang"));
    }

    [Fact]
    public void Every_word_from_right_to_left_stands_in_an_element_that_says_so()
    {
        var words = _site.Reading.Body!.Descendants<IText>().Where(text => Scripts.HasRightToLeft(text.TextContent) && text.ParentElement!.Closest(".read, .head, .opens, script") is null).ToList();

        Assert.Equal(2 + 1 + 2, words.Count(word => word.ParentElement!.Closest("[data-kind=paragraph]") is not null && word.ParentElement.Closest("aside") is null));
        Assert.All(words, word => Assert.Contains(word.ParentElement!.GetAttribute("dir"), s_directions));
        Assert.All(words.Where(word => word.ParentElement!.GetAttribute("dir") == "rtl"), word => Assert.Contains(word.ParentElement!.GetAttribute("lang"), s_languages));
    }

    [Fact]
    public void A_list_is_a_list_a_line_of_verse_stands_in_its_stanza_and_a_row_in_a_table_with_a_head()
    {
        Assert.Equal(["brief-p9", "brief-p10", "brief-p11"], _site.Reading.QuerySelectorAll("ul.items > li > .passage").Select(item => item.Id));
        Assert.Equal([4, 4], _site.Reading.QuerySelectorAll(".verse").Select(stanza => stanza.QuerySelectorAll(".passage").Length));
        Assert.Equal(["Schrift", "Pfund", "Thaler", "Groschen"], _site.Reading.QuerySelectorAll("table > thead > tr > th[scope=col]").Select(head => head.TextContent));
        Assert.Equal(5, _site.Reading.QuerySelectorAll("table > tbody.passage > tr").Length);
        Assert.Equal(["Pfund", "Thaler", "Groschen"], _site.Reading.QuerySelectorAll("th.figure").Select(head => head.TextContent));
    }

    [Fact]
    public void Both_marks_of_a_note_open_it_and_its_note_leads_back_to_both()
    {
        Assert.Equal(["n-asterisk--ref", "n-asterisk--ref-2"], _site.Reading.QuerySelectorAll("button[popovertarget=n-asterisk]").Select(button => button.ParentElement!.Id));
        Assert.Equal(["#n-asterisk--ref", "#n-asterisk--ref-2"], _site.Reading.QuerySelectorAll("#n-asterisk--again [role=doc-backlink]").Select(back => back.GetAttribute("href")));
    }

    [Fact]
    public void Only_a_text_that_has_lists_verse_or_tables_asks_for_their_sheet()
    {
        Assert.NotNull(_site.Reading.QuerySelector("link[href='../assets/css/set.css']"));
        Assert.All(_site.Pages.Where(page => !page.Value.Body!.ClassList.Contains("reading")), page => Assert.Null(page.Value.QuerySelector("link[href$='set.css']")));
    }
}
