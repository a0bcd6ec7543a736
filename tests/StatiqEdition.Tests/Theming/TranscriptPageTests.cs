using AngleSharp.Dom;

namespace StatiqEdition.Tests.Theming;

/// <summary>The transcript of small witnesses: what happens at the edges of lines, marks and texts.</summary>
public sealed class TranscriptPageTests
{
    [Fact]
    public async Task Every_sign_and_all_white_space_of_a_line_stay()
    {
        const string line = "\t1.  a <b>  &amp; c ";
        var page = await Transcript($"{line}\n\n \n", "1. a \\<b> \\&amp; c");

        Assert.Equal([line, "", " "], page.QuerySelectorAll(".words").Select(words => words.TextContent));
    }

    [Fact]
    public async Task A_mark_over_two_lines_has_its_reading_on_the_first_and_goes_on_upon_the_second()
    {
        var marks = (await Transcript("1. so China.\n\nDisputes go\n", "1. so {~~China. Disputes~>China, disputes~~} go")).QuerySelectorAll(".witness .place");

        Assert.Equal(["China. (the edition reads) China, disputes", "Disputes (the edition’s reading goes on) …"], marks.Said());
        Assert.Equal(["vp1-1", null], marks.Select(mark => mark.GetAttribute("id")));
        Assert.All(marks, mark => Assert.Equal("../#vp1-1--ref", mark.GetAttribute("href")));
    }

    [Theory]
    [InlineData("abcd", "{~~ab~>x~~}{~~cd~>y~~}", "ab (the edition reads) x", "cd (the edition reads) y")]
    [InlineData("ab cd", "{~~ab cd~>x~~}", "ab cd (the edition reads) x")]
    [InlineData("ab", "a{++x++}b", "(the edition supplies) x")]
    [InlineData("ab", "ab {++x++}", "(the edition supplies) x")]
    [InlineData("ab", "{--ab--}{>>conjecture<<}", "ab (the edition leaves this out)")]
    [InlineData("ab", "{--ab--}{>>formework<<}", "ab (forme work)")]
    [InlineData("ab", "{==ab==}{>>sic<<}", "ab (kept by the edition) sic")]
    [InlineData("ab", "{==ab==}{>>F = cd<<}", "ab (kept by the edition)")]
    public async Task A_mark_says_what_the_edition_made_of_the_words(string witness, string markdown, params string[] said) =>
        Assert.Equal(said, (await Transcript($"1. {witness} e\n", $"1. {markdown} e")).QuerySelectorAll(".witness .place").Said());

    [Fact]
    public async Task The_legend_tells_only_what_occurs() =>
        Assert.Equal(["O has the words on the line, the edition those above them. 1 place"], (await Transcript("1. rall\n", "1. {~~rall~>rail~~}")).QuerySelectorAll(".legend dd").Said());

    [Fact]
    public async Task A_witness_without_any_mark_has_no_legend() => Assert.Null((await Transcript("1. rail\n", "1. rail")).QuerySelector(".legend"));

    [Fact]
    public async Task What_the_text_begins_with_and_the_witness_has_later_is_told_before_the_line_that_follows_it()
    {
        var page = await Transcript("1. b\n\nT\n", "# T\n\n1. b");

        Assert.Equal("Before this line the edition has line 3.", page.QuerySelector("#o-1 .move").Said());
        Assert.Equal("The edition reads this line in “T”, before line 1.", page.QuerySelector("#o-3 .move").Said());
    }

    [Fact]
    public async Task A_line_with_words_of_two_passages_names_both() =>
        Assert.Equal(["¶1", "¶2"], (await Transcript("1. a 2. b\n", "1. a\n\n2. b")).QuerySelectorAll("#o-1 .of a").Said());

    [Fact]
    public async Task A_passage_that_the_witness_lacks_has_no_way_to_it()
    {
        var page = (await Pages("1. a\n", "1. a\n\n{++b++}"))["trial/index.html"];

        Assert.Equal(["O, line 1"], page.QuerySelectorAll(".lines").Said());
    }

    [Theory]
    [InlineData("1. a\n\nSECRET\n\nb\n", "1. a {--SECRET--}{>>formework<<} b", "O, lines 1–5")]
    [InlineData("1. a\n\nSECRET\n", "1. a {--SECRET--}{>>formework<<}", "O, line 1")]
    [InlineData("SECRET\n\n1. a\n", "{--SECRET 1.--}{>>formework<<} a", "O, line 3")]
    public async Task Lines_of_forme_work_are_no_lines_of_the_text(string witness, string markdown, string said) =>
        Assert.Equal([said], (await Pages(witness, markdown))["trial/index.html"].QuerySelectorAll(".lines").Said());

    private static async Task<IDocument> Transcript(string witness, string markdown) => (await Pages(witness, markdown))["trial/transcript/index.html"];

    private static Task<IReadOnlyDictionary<string, IDocument>> Pages(string witness, string markdown) =>
        TrialPages.Of(new TrialEdition().WithWitness(witness).With("trial/text.md", markdown));
}
