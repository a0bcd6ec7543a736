using StatiqEdition.Model;
using StatiqEdition.Theme;

namespace StatiqEdition.Tests.Theming;

/// <summary>The forms in which an edition and its passages are cited.</summary>
public sealed class CitationFormTests
{
    private static readonly Site s_site = new("Some Editions", "") { Url = new("https://x.test/") };

    [Theory]
    [InlineData("Plain", "A Board, On Trade (Trade), 10 September 1952, paragraph 1. Edition 1.2.0 by the editors, 2 January 2026. https://x.test/e1/#p1")]
    [InlineData("Chicago, note", "A Board, On Trade, Trade (September 10, 1952), ed. the editors, version 1.2.0, January 2, 2026, para. 1, https://x.test/e1/#p1.")]
    [InlineData("Chicago, bibliography", "A Board. On Trade. Memorandum, September 10, 1952. Edited by the editors. Version 1.2.0, January 2, 2026, para. 1. https://x.test/e1/#p1.")]
    [InlineData("MLA", "A Board. On Trade. Trade, 10 Sept. 1952. Some Editions, edited by the editors, version 1.2.0, 2 Jan. 2026, par. 1, https://x.test/e1/#p1.")]
    [InlineData("APA", "A Board. (2026). On Trade (Trade; The editors, Eds.; Version 1.2.0, January 2, 2026, para. 1). Some Editions. https://x.test/e1/#p1 (Original work published September 10, 1952)")]
    [InlineData("Bluebook", "A Board, Trade, On Trade, ¶ 1 (Sept. 10, 1952) (the editors eds., version 1.2.0, Jan. 2, 2026), https://x.test/e1/#p1.")]
    public void A_paragraph_is_cited_as_the_manual_has_it(string style, string expected) => Assert.Equal(expected, Words(s_site, style, Passage("p1")));

    [Fact]
    public void Every_form_names_passage_version_both_dates_and_address() => Assert.All(CitationForms.Of(new(s_site, SmallEdition.Edition, Passage("n1"))), form =>
    {
        var words = PlainText.Reading(form.Words);
        Assert.All(["note 1", "1.2.0", "1952", "2026", "https://x.test/e1/#n1"], part => Assert.Contains(part, words, StringComparison.Ordinal));
    });

    [Fact]
    public void Where_the_site_s_address_is_not_known_no_form_has_one_and_each_still_ends_well() => Assert.All(CitationForms.Of(new(s_site with { Url = null }, SmallEdition.Edition, Passage("p1"))), form =>
    {
        var words = PlainText.Reading(form.Words);
        Assert.DoesNotContain("http", words, StringComparison.Ordinal);
        Assert.Matches(@"[^ ,.][.)]$", words);
    });

    [Fact]
    public void The_whole_edition_is_cited_without_a_passage() =>
        Assert.Equal("A Board, On Trade, Trade (September 10, 1952), ed. the editors, version 1.2.0, January 2, 2026, https://x.test/e1/.", Words(s_site, "Chicago, note", passage: null));

    [Theory]
    [InlineData(5, "2 May 1952", "May 2, 1952")]
    [InlineData(6, "2 June 1952", "June 2, 1952")]
    [InlineData(9, "2 Sept. 1952", "Sept. 2, 1952")]
    [InlineData(12, "2 Dec. 1952", "Dec. 2, 1952")]
    public void Months_are_abbreviated_as_the_manuals_have_it(int month, string mla, string bluebook)
    {
        var day = new DateOnly(1952, month, 2);
        Assert.Equal((mla, bluebook), (Day.Abbreviated(day), Day.AmericanAbbreviated(day)));
    }

    private static Passage Passage(string id) => SmallEdition.Edition.Find(new(id))!;

    private static string Words(Site site, string style, Passage? passage) =>
        PlainText.Reading(CitationForms.Of(new(site, SmallEdition.Edition, passage)).Single(form => form.Style == style).Words);
}
