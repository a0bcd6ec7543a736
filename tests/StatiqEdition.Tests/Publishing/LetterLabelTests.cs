using System.Xml.Linq;
using System.Xml.XPath;
using StatiqEdition.Tests.Theming;

namespace StatiqEdition.Tests;

/// <summary>A letter below a numbered paragraph is printed with the signs that the document sets about it, in every format, and its address is the same with any.</summary>
public sealed class LetterLabelTests
{
    private static readonly TrialEdition s_trial = new TrialEdition()
        .WithWitness("1. They undertake\n(a) to consult;\n(h) to keep;\n2. And\na) no more;\n")
        .With(TrialFiles.Part, "1. They undertake\n\n    (a) to consult;\n\n    {~~(h)~>(b)~~} to keep;\n\n2. And\n\n    a) no more;\n");

    private static readonly TrialExports s_exports = new(s_trial);

    [Theory]
    [InlineData("a.", "a.")]
    [InlineData("a)", "a)")]
    [InlineData("(a)", "(a)")]
    [InlineData("{++a.++}", "a.")]
    [InlineData("{++(a)++}", "(a)")]
    [InlineData("{~~(s)~>a)~~}{>>ocr<<}", "a)")]
    public void A_letter_is_printed_as_it_is_written(string letter, string printed)
    {
        var passage = TrialEdition.Clean($"1. x\n\n    {letter} y").Passages[1];

        Assert.Equal(("p1a", printed, "y"), (passage.Id.Id, passage.PrintedNumber, passage.Text));
    }

    [Theory]
    [InlineData("(a) y", "(a) y")]
    [InlineData("a) y", "a) y")]
    [InlineData("1. x\n\n(a) y", "(a) y")]
    [InlineData("1. x\n\n    (a) z\n\n(b) y", "(b) y")]
    [InlineData("1. x\n\n    a. z\n\n{++(b)++} y", "(b) y")]
    [InlineData("1. x\n\n    \\(a) y", "(a) y")]
    [InlineData("1. x\n\n    a\\) y", "a) y")]
    [InlineData("1. x\n\n    (ab) y", "(ab) y")]
    [InlineData("1. x\n\n    (a)y", "(a)y")]
    [InlineData("{++(a)++} y", "(a) y")]
    [InlineData("1. (a) y", "(a) y", "p1")]
    [InlineData("1. x\n\n    (a) (b) y", "(b) y", "p1a")]
    [InlineData("1. x\n\n    (a) z\n\n        (i) y", "(i) y")]
    public void Elsewhere_a_letter_in_brackets_is_a_word(string markdown, string text, string id = "text-p1") =>
        Assert.Equal((id, text), TrialEdition.Clean(markdown).Passages.Select(passage => (passage.Id.Id, passage.Text)).Last());

    [Theory]
    [InlineData("(b)", "'(b)' stands where '(a)' should follow; if the witness lost or misread the number, write {++(a)++} or {~~(b)~>(a)~~}, or write \\(b) if it is no number")]
    [InlineData("b)", "'b)' stands where 'a)' should follow; if the witness lost or misread the number, write {++a)++} or {~~b)~>a)~~}, or write b\\) if it is no number")]
    public void What_to_write_for_a_letter_out_of_sequence_has_its_signs(string letter, string message) =>
        Assert.Equal(message, Assert.Single(TrialEdition.Read($"1. x\n\n    {letter} y").Diagnostics).Message);

    [Fact]
    public void What_the_witness_has_in_brackets_needs_no_mark() =>
        Assert.Equal(["vp1b-1"], s_trial.Read().Value!.Editions[0].Variants.Select(variant => variant.Id.ToString()));

    [Fact]
    public async Task The_page_has_them()
    {
        var numbers = (await TrialPages.Reading(s_trial)).QuerySelectorAll(".subparagraph .number");

        Assert.Equal(["(a)", "(b)", "a)"], numbers.Select(number => number.TextContent));
        Assert.Equal(["(a) paragraph 1a", "(b) paragraph 1b", "a) paragraph 2a"], numbers.Select(number => number.GetAttribute("aria-label")));
    }

    [Fact]
    public async Task Plain_text_and_Markdown_have_them()
    {
        Assert.Contains("1. They undertake\n\n(a) to consult;\n\n(b) to keep;\n\n2. And\n\na) no more;", await s_exports.Text("reading.txt"), StringComparison.Ordinal);
        Assert.EndsWith("\n\n1. They undertake\n\n   (a) to consult;\n\n   (b) to keep;\n\n2. And\n\n   a) no more;\n", await s_exports.Text("edition.md"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task In_TEI_they_are_labels() =>
        Assert.Equal(["1.", "(a)", "(b)", "2.", "a)"], XDocument.Parse(await s_exports.Text("edition.tei.xml")).XPathSelectElements("//*[local-name()='body']//*[local-name()='label']").Select(label => label.XPathSelectElement(".//*[local-name()='corr']")?.Value ?? label.Value.Trim()));

    [Fact]
    public async Task The_book_has_them()
    {
        Assert.Equal(["(a)", "[(b)]", "a)"], (await s_exports.PageOfBook()).XPathSelectElements("//*[@class='subparagraph']/*[@class='number']").Select(number => number.Value));
    }
}
