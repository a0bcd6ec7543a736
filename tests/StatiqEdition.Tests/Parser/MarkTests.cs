using StatiqEdition.Model;

namespace StatiqEdition.Tests;

/// <summary>Marks: accept them all and the text is the edition's, reject them all and it is the witness's, wherever they stand.</summary>
public sealed class MarkTests
{
    [Theory]
    [InlineData("{~~Stallnist~>Stalinist~~}", "Stalinist", "Stallnist")]
    [InlineData("Ra{~~l~>i~~}lway", "Railway", "Rallway")]
    [InlineData("will {~~to replace~>take place~~} in", "will take place in", "will to replace in")]
    [InlineData("will {~~to\nreplace~>take\nplace~~} in", "will take place in", "will to replace in")]
    [InlineData("cultural {++ties.++}", "cultural ties.", "cultural")]
    [InlineData("temporarily {--SECRET--} ended", "temporarily ended", "temporarily SECRET ended")]
    [InlineData("this {==engagement==}{>>sic<<} becomes", "this engagement becomes", "this engagement becomes")]
    [InlineData("*in {~~emphasls~>emphasis~~} so*", "in emphasis so", "in emphasls so")]
    [InlineData("{++*all* of it++}", "all of it", "")]
    [InlineData("**{++a++}{--b--}**", "a", "b")]
    [InlineData("[a {++b++}](../) c", "a b c", "a c")]
    [InlineData("{--[&]quot;--}The", "The", "[&]quot;The")]
    [InlineData("{--*a* \\* &amp; `b` <c>--}", "", "*a* \\* &amp; `b` <c>")]
    [InlineData("{~~a~b~>a-b~~}", "a-b", "a~b")]
    [InlineData("{~~a~~>b~~}", "b", "a~")]
    [InlineData("a{++b++}{--c--}{~~d~>e~~}f", "abef", "acdf")]
    [InlineData("{++ spaced ++}out", "spaced out", "out")]
    public void A_mark_gives_both_texts(string markdown, string reading, string witness)
    {
        var passage = TrialEdition.Clean("before\n\n" + markdown + "\n\nafter").Passages;
        Assert.Equal(SingleSpaced("before", reading, "after"), string.Join(' ', passage.Select(one => one.Text).Where(text => text.Length > 0)));
        Assert.Equal(SingleSpaced("before", witness, "after"), string.Join(' ', passage.Select(one => one.WitnessText).Where(text => text.Length > 0)));
    }

    [Fact]
    public void A_mark_in_a_heading_leaves_the_id_to_the_edition()
    {
        var heading = TrialEdition.Clean("## Article {~~l~>1~~}\n\nx").Passages[0];
        Assert.Equal(("article-1", "Article 1", "Article l"), (heading.Id.Id, heading.Text, heading.WitnessText));
    }

    [Fact]
    public void A_heading_may_end_in_a_mark_and_an_id() =>
        Assert.Equal(("x", "Title"), TrialEdition.Clean("# {++Title++}{>>conjecture<<} {#x}").Passages.Select(one => (one.Id.Id, one.Text)).Single());

    [Fact]
    public void Variants_are_counted_in_their_passage_the_numbers_first() =>
        Assert.Equal(["vp1-1", "vp1-2", "vp1-3"], TrialEdition.Clean("{++1.++} *a {++b++}* {--c--} d").Variants.Select(variant => variant.Id));

    [Theory]
    [InlineData("{~~a~>b~~}", VariantKind.Substitution)]
    [InlineData("{++a++}", VariantKind.Supplied)]
    [InlineData("x {--a--}", VariantKind.Surplus)]
    [InlineData("{==a==}{>>sic<<}", VariantKind.Unchanged)]
    public void A_mark_is_of_its_kind(string markdown, VariantKind kind) =>
        Assert.Equal(kind, Assert.Single(TrialEdition.Clean(markdown).Variants).Kind);

    [Theory]
    [InlineData("a {++b", 1, 3, "{++ has no ++} before the paragraph ends in line 1, column 6; write ++} where the mark ends")]
    [InlineData("a\nb {--c\nd", 2, 3, "{-- has no --} before the paragraph ends in line 3, column 1; write --} where the mark ends")]
    [InlineData("a {~~b~>c", 1, 3, "{~~ has no ~~} before the paragraph ends in line 1, column 9; write ~~} where the mark ends")]
    [InlineData("a {~~b~~} c", 1, 3, "{~~ has no ~> before the paragraph ends in line 1, column 11; write ~> between what the witness reads and what the edition reads")]
    [InlineData("a {==b c", 1, 3, "{== has no ==} before the paragraph ends in line 1, column 8; write ==} where the mark ends")]
    [InlineData("a {++b++}{>>c", 1, 10, "{>> has no <<} before the paragraph ends in line 1, column 13; write <<} where the mark ends")]
    public void A_mark_without_an_end_is_reported_where_it_opens_with_the_place_where_the_paragraph_ends(string markdown, int line, int column, string message)
    {
        var fault = Assert.Single(TrialEdition.Read(markdown + "\n\nnext {++a++} {~~b~>c~~}{>>ocr<<}").Diagnostics);
        Assert.Equal(("SE202", new Place("input/trial/text.md", line - 1, column - 1), message), (fault.Rule.Code, fault.Place, fault.Message));
    }

    [Fact]
    public void A_mark_does_not_run_over_two_items_of_a_list() =>
        Assert.Equal(["SE202 (1,6)"], TrialEdition.Faults("1. a {++b\n2. c++} d"));

    [Fact]
    public void After_a_mark_without_an_end_the_paragraph_is_read_on() =>
        Assert.Equal(["SE202 (1,1)", "SE204 (1,6)"], TrialEdition.Faults("{++a {~~x~>x~~} {~~b~>c~~}[^1] {++d\n\n[^1]: note"));

    [Theory]
    [InlineData("one {++a\n\ntwo {++b", "SE202 (1,5)", "SE202 (3,5)")]
    [InlineData("1. one {++a\n\n2. two {++b", "SE202 (1,8)", "SE202 (3,8)")]
    [InlineData("one {++a\n\ntwo {++b++}\n\nthree {++{--c--}++}", "SE202 (1,5)", "SE203 (5,10)")]
    [InlineData("one {++a {~~b~>*c*~~} d {++e", "SE202 (1,5)")]
    [InlineData("one {~~a~~} b {~~c~>c~~}", "SE202 (1,5)", "SE204 (1,15)")]
    public void A_mark_without_an_end_closes_no_eyes_to_the_marks_after_it(string markdown, params string[] expected) =>
        Assert.Equal(expected, TrialEdition.Faults(markdown));

    [Fact]
    public void The_report_of_a_mark_inside_a_mark_names_the_place_where_the_outer_one_opens()
    {
        var fault = Assert.Single(TrialEdition.Read("One\n{~~a~>b~~}{>>ocr< and {~~c~>d~~}{>>ocr<<}").Diagnostics);
        Assert.Equal("a mark begins inside the {>> of line 2, column 11; close that one with <<} before it", fault.Message);
    }

    [Theory]
    [InlineData("a {++b {--c--} d++} e", "SE203 (1,8)")]
    [InlineData("a {++b {++c++} d++} e", "SE203 (1,8)")]
    [InlineData("{~~a~>{==b==}~~}", "SE203 (1,7)")]
    [InlineData("{~~a {>>b<<}~>c~~}", "SE203 (1,6)")]
    [InlineData("{++a++}{>>b {--c--}<<}", "SE203 (1,13)")]
    [InlineData("## A {++b {--c--}++}\n\nx", "SE203 (1,11)")]
    [InlineData("x[^1]\n\n[^1]: a {++b {--c--}++}", "SE203 (3,14)")]
    public void A_mark_inside_a_mark_is_reported_at_the_inner_one(string markdown, params string[] expected) =>
        Assert.Equal(expected, TrialEdition.Faults(markdown));

    [Theory]
    [InlineData("a {~~b~>b~~}", "SE204 (1,3)")]
    [InlineData("a {~~b c~>b  c~~}", "SE204 (1,3)")]
    [InlineData("a {++++}", "SE204 (1,3)")]
    [InlineData("a {-- --} b", "SE204 (1,3)")]
    [InlineData("a {==b==} c", "SE208 (1,3)")]
    [InlineData("a {==b==}{>><<} c", "SE208 (1,3)")]
    [InlineData("a {>>b<<} c", "SE205 (1,3)")]
    [InlineData("a {==b==} {>>c d<<}", "SE205 (1,11)", "SE208 (1,3)")]
    public void A_mark_that_does_nothing_is_reported(string markdown, params string[] expected) =>
        Assert.Equal(expected.Order(StringComparer.Ordinal), TrialEdition.Faults(markdown).Order(StringComparer.Ordinal));

    [Theory]
    [InlineData("a{----}b", "the mark is empty; write the words between its signs, or take it away")]
    [InlineData("a {~~b~>b~~}", "both sides of the mark are the same; take the mark away, or write what differs")]
    [InlineData("a {--b--} {>>ocr<<}", "this variant note stands apart from its mark; take out the space between them")]
    [InlineData("a b {>>ocr<<}", "this variant note follows no mark; put {== ==} around the words it speaks of, right before it")]
    [InlineData("a {--b--}{>>ocr<<} {>>c d<<}", "this variant note follows no mark; put {== ==} around the words it speaks of, right before it")]
    public void What_is_wrong_with_a_mark_is_said(string markdown, string message) =>
        Assert.Equal(message, Assert.Single(TrialEdition.Read(markdown).Diagnostics).Message);

    [Theory]
    [InlineData("`{++a++}`", "SE107 (1,1)")]
    [InlineData("[a]({++b++})", "SE306 (1,1)")]
    [InlineData("# A {#{++b++}}", "SE109 (1,5)")]
    public void A_mark_where_no_text_is_is_reported(string markdown, string expected) =>
        Assert.Contains(expected, TrialEdition.Faults(markdown));

    [Fact]
    public void A_backslash_keeps_a_brace_from_opening_a_mark() =>
        Assert.Equal("a {++b++}", Assert.Single(TrialEdition.Clean("a \\{++b++}").Passages).Text);

    private static string SingleSpaced(params string[] texts) => PlainText.SingleSpaced(string.Join(' ', texts));
}
