namespace StatiqEdition.Tests;

/// <summary>Pages of the document: where each begins, and on which a passage does.</summary>
public sealed class PageTests
{
    [Fact]
    public void A_passage_begins_on_the_page_of_its_first_word() =>
        Assert.Equal([null, "1", "1", "2", "2"], TrialEdition.Clean("zero\n\n{|1|}one\n\ntwo {|2|}and on\n\nthree\n\n{--a--} four").Passages.Select(passage => passage.Page));

    [Fact]
    public void A_page_break_in_a_paragraph_of_its_own_belongs_to_the_passage_after_it() =>
        Assert.Equal([0, 1], TrialEdition.Clean("one\n\n{|2|}\n\ntwo").Passages.Select(passage => passage.PageBreaks.Count()));

    [Fact]
    public void Pages_may_have_other_names_than_figures() =>
        Assert.Equal(["page-iv", "page-1", "page-7a"], TrialEdition.Clean("{|IV|}a {|1|}b {|7a|}c").Passages[0].PageBreaks.Select(page => page.Id.Id));

    [Fact]
    public void A_page_break_stands_in_headings_emphasis_and_words() =>
        Assert.Equal(["2", "3", "4"], TrialEdition.Clean("# {|2|}A\n\n*b {|3|}c* d{|4|}e").Passages.SelectMany(passage => passage.PageBreaks).Select(page => page.Page));

    [Theory]
    [InlineData("{|1|}a {|3|}b", "SE210 (1,8)")]
    [InlineData("{|1|}a {|3|}b {|3|}c {|4|}d", "SE210 (1,8)")]
    [InlineData("{|1|}a {|1|}b {|2|}c", "SE210 (1,8)")]
    [InlineData("{|1|}a {|7|}b {|3|}c", "SE210 (1,8)")]
    [InlineData("{|1|}a {|3|}b {|4|}c", "SE210 (1,8)")]
    [InlineData("{|1|}a {|IV|}b {|1|}c", "SE302 (1,16)")]
    [InlineData("# {|1|}A\n\n## B {#page-1}", "SE302 (3,1)")]
    [InlineData("{|2|}a\n\nb {|1|}c", "SE210 (3,3)")]
    [InlineData("a {++b {|2|} c++}", "SE210 (1,8)")]
    [InlineData("a {++*b {|2|}* c++}", "SE210 (1,9)")]
    [InlineData("{|1|}a {--b {|2|} c--} {|3|}d", "SE210 (1,13)")]
    [InlineData("a {~~b~>{|2|}c~~}", "SE210 (1,9)")]
    [InlineData("{~~{|1|}l.~>1.~~} a", "SE210 (1,4)")]
    public void A_misplaced_page_break_is_reported(string markdown, string expected) =>
        Assert.Equal([expected], TrialEdition.Faults(markdown));
}
