namespace StatiqEdition.Tests;

/// <summary>Places are those of the file as it is on disk, wherever a fault stands; a column counts UTF-16 units, a tab as one.</summary>
public sealed class PlaceTests
{
    [Theory]
    [InlineData("ab {----}", 1, 4)]
    [InlineData("a\tb\t{----}", 1, 5)]
    [InlineData("ä𝔞 {----}", 1, 5)]
    [InlineData("one\ntwo {----}", 2, 5)]
    [InlineData("1. one\n\n2. two {----}", 3, 8)]
    [InlineData("1. one\n   two {----}", 2, 8)]
    [InlineData("1.\tone {----}", 1, 8)]
    [InlineData("1. one\n\n    a. two {----}", 3, 12)]
    [InlineData("1. one\n\n    a. two\n       three {----}", 4, 14)]
    [InlineData("1. one\n\n\ta. two {----}", 3, 9)]
    [InlineData("{++1.++} one {----}", 1, 14)]
    [InlineData("# one {----}", 1, 7)]
    [InlineData("one\n\n#\ttwo {----}", 3, 7)]
    [InlineData("one\n\n#\ttwo {----} ##", 3, 7)]
    [InlineData("one\n\n## \t two {----}", 3, 10)]
    [InlineData("x[^1]\n\n[^1]: one {----}", 3, 11)]
    [InlineData("x[^1]\n\n[^1]: one\n  two {----}", 4, 7)]
    [InlineData("*one {----}*", 1, 6)]
    [InlineData("**one *two {----}***", 1, 12)]
    [InlineData("[one {----}](../)", 1, 6)]
    [InlineData("::: signature\n\none {----}\n\n:::", 3, 5)]
    [InlineData("{++\n\none {++\n\n++}", 3, 5)]
    [InlineData("&amp; \\* {----}", 1, 10)]
    [InlineData("---\nlabel: A\n---\n\none {----}", 5, 5)]
    public void A_fault_is_reported_where_it_stands(string markdown, int line, int column) =>
        Assert.Contains(FormattableString.Invariant($"({line},{column})"), Assert.Single(TrialEdition.Faults(markdown)), StringComparison.Ordinal);

    [Theory]
    [InlineData("{++one <b>++}", "SE108 (1,8)")]
    [InlineData("{~~one~>two\nthree <b>~~}", "SE108 (2,7)")]
    [InlineData("a {++\tb `c`++}", "SE107 (1,9)")]
    [InlineData("{==one==}{>>two\nthree <b><<}", "SE108 (2,7)")]
    [InlineData("1. one\n   {++two\n   [^9]++}", "SE303 (3,4)")]
    [InlineData("{++1.++}{>>see <b><<} one", "SE108 (1,16)")]
    [InlineData("text\n\n{--\nx\n--}{>>see <b><<}", "SE108 (5,11)")]
    public void A_fault_inside_a_mark_is_reported_where_it_stands(string markdown, string expected) =>
        Assert.Equal([expected], TrialEdition.Faults(markdown));

    [Theory]
    [InlineData(52, 2)]
    [InlineData(53, 1)]
    public void A_brace_is_as_far_from_the_one_that_closes_it_whatever_ends_the_lines(int letters, int faults)
    {
        var markdown = $"{{#{new string('a', 200)}\n{new string('b', letters)}}} {{----}}";

        Assert.Equal(faults, TrialEdition.Faults(markdown).Count());
        Assert.All(["\r\n", "\r"], ending => Assert.Equal(TrialEdition.Faults(markdown), TrialEdition.Faults(markdown.ReplaceLineEndings(ending))));
    }

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    [InlineData("\r")]
    public void Line_endings_move_neither_places_nor_text(string ending)
    {
        const string Markdown = "---\nlabel: A\n---\n\n1. one {~~tvvo\nthree~>two\nthree~~} four\nfive[^1] {----}\n\n{--\nx\n--}\n\n[^1]: {--a\n  b--}note\n";
        Assert.Equal(["SE204 (8,10)"], TrialEdition.Faults(Markdown.ReplaceLineEndings(ending)));
        var (edition, expected) = (TrialEdition.Clean(Clean().ReplaceLineEndings(ending)), TrialEdition.Clean(Clean()));
        Assert.Equal(expected.Passages.Select(one => (one.Id, one.Text, one.WitnessText)), edition.Passages.Select(one => (one.Id, one.Text, one.WitnessText)));
        Assert.Equal(expected.Variants.Select(one => (one.Id, one.Lemma, one.Base.Text)), edition.Variants.Select(one => (one.Id, one.Lemma, one.Base.Text)));
        Assert.Equal("A", edition.Parts[0].Label);

        static string Clean() => Markdown.Replace(" {----}", "", StringComparison.Ordinal);
    }

    [Fact]
    public void Faults_come_in_the_order_of_their_places_from_all_files_at_once()
    {
        var outcome = new TrialEdition().With("site.yml", "title: A").With("trial/text.md", "<b> {----}").With("trial/introduction.md", "`x`").Read();
        Assert.Equal(["input/site.yml(1,1)", "input/trial/introduction.md(1,1)", "input/trial/text.md(1,1)", "input/trial/text.md(1,5)"], outcome.Diagnostics.Select(fault => fault.Place.ToString()));
    }
}
