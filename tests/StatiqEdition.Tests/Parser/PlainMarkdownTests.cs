using StatiqEdition.Model;

namespace StatiqEdition.Tests;

/// <summary>What CommonMark gives, what it would swallow, and what is refused: every sign of the source is text, markup or a fault.</summary>
public sealed class PlainMarkdownTests
{
    [Theory]
    [InlineData("a [b")]
    [InlineData("[")]
    [InlineData("a ![ b")]
    [InlineData("a [b] c] [[d]]")]
    [InlineData("(a) b) (c")]
    [InlineData("a * b ** c *d")]
    [InlineData("_ a __ b _c")]
    [InlineData("~ ~~a~~ ~b")]
    [InlineData("a `b")]
    [InlineData("a { b } c} {d")]
    [InlineData("a \\b")]
    [InlineData("a < b > c")]
    [InlineData("a & b &c; d")]
    [InlineData("a | b = c == d -- e ++ f")]
    [InlineData("a ^b^ ~c~ $d$ :e: @f #g")]
    [InlineData("70,000 — \"so\" 'so' 30-year")]
    [InlineData("a [b *c [d _e")]
    [InlineData("| a | b |")]
    [InlineData("term\n: definition")]
    [InlineData("https://history.state.gov and www.papers.test")]
    public void A_sign_that_marks_nothing_up_is_text(string markdown) =>
        Assert.Equal(PlainText.SingleSpaced(markdown), Assert.Single(TrialEdition.Clean(markdown).Passages).Text);

    [Theory]
    [InlineData("*a* **b** ***c*** _d_", "a b c d")]
    [InlineData("a\\*b\\_c\\[d\\<e\\\\f", "a*b_c[d<e\\f")]
    [InlineData("&amp; &quot; &#36; &copy;", "& \" $ ©")]
    [InlineData("a  \nb\\\nc", "a b c")]
    [InlineData("[a](../) <https://b.test/> <c@d.test>", "a https://b.test/ c@d.test")]
    [InlineData("1952\\. a", "1952. a")]
    public void Markup_is_not_text(string markdown, string text) =>
        Assert.Equal(text, Assert.Single(TrialEdition.Clean(markdown).Passages).Text);

    [Theory]
    [InlineData("> a", "SE107 (1,1)")]
    [InlineData("- a", "SE107 (1,1)")]
    [InlineData("* a", "SE107 (1,1)")]
    [InlineData("+ a", "SE107 (1,1)")]
    [InlineData("1) a", "SE107 (1,1)")]
    [InlineData("x\n\n    code", "SE107 (3,1)")]
    [InlineData("```\ncode\n```", "SE107 (1,1)")]
    [InlineData("a `b`", "SE107 (1,3)")]
    [InlineData("![a](b.png)", "SE107 (1,1)")]
    [InlineData("***", "SE107 (1,1)")]
    [InlineData("x\n\n[a]: https://b.test/\n[c]: https://d.test/", "SE107 (3,1)", "SE107 (4,1)")]
    [InlineData("[a](https://b.test/ \"title\")", "SE107 (1,1)")]
    [InlineData("1. > a", "SE107 (1,1)")]
    [InlineData("1. a\n\n   > b", "SE107 (3,4)")]
    [InlineData("1.", "SE107 (1,1)")]
    [InlineData("<b>a</b>", "SE108 (1,1)", "SE108 (1,5)")]
    [InlineData("a <!-- b -->", "SE108 (1,3)")]
    [InlineData("a <?b?> <![CDATA[c]]> <svg onload=d>", "SE108 (1,3)", "SE108 (1,9)", "SE108 (1,23)")]
    [InlineData("<script>\nalert(1)\n</script>", "SE108 (1,1)", "SE108 (3,1)")]
    [InlineData("a </title> b", "SE108 (1,3)")]
    [InlineData("*a <b>*", "SE108 (1,4)")]
    [InlineData("a <b:c onclick=x> b", "SE108 (1,3)")]
    [InlineData("a <b:c> <bb:c d> <b@c d>", "SE108 (1,3)", "SE108 (1,9)", "SE108 (1,18)")]
    [InlineData("> a\n> - b\n>   - c\n> 1) d", "SE107 (1,1)")]
    [InlineData("[a[^1]](https://b.test/ \"c\")\n\n[^1]: d", "SE107 (1,1)")]
    [InlineData("x\n\n> a[^1]\n>\n> [^1]: b", "SE107 (3,1)")]
    public void What_is_not_part_of_critical_Markdown_is_refused_where_it_stands(string markdown, params string[] expected) =>
        Assert.Equal(expected, TrialEdition.Faults(markdown).Where(fault => !fault.StartsWith("SE114", StringComparison.Ordinal)));

    [Theory]
    [InlineData("> a", "a block quotation is not part of critical Markdown; write ::: quotation above it and ::: below, or \\> for the sign itself")]
    [InlineData("+ a", "a bulleted list is not part of critical Markdown; write ::: list above it and ::: below, each item a paragraph, or \\+ for the sign itself")]
    [InlineData("1) a", "a list numbered '1)' is not part of critical Markdown; write '1.'")]
    [InlineData("x\n\n    code", "a code block, indented by four spaces or more, is not part of critical Markdown; indent it less")]
    [InlineData("x\n\n[a]: https://b.test/", "a link definition is not part of critical Markdown; write [words](address) where the link stands")]
    public void A_refusal_names_the_construct_and_says_what_to_write(string markdown, string message) =>
        Assert.Equal(message, Assert.Single(TrialEdition.Read(markdown).Diagnostics).Message);

    [Fact]
    public void The_editors_prose_takes_no_marks_not_even_inside_emphasis() =>
        Assert.Equal(["SE107 (1,4)"], TrialEdition.Faults(new TrialEdition().With("trial/introduction.md", "*a {++b++}*").Read()));

    [Fact]
    public void What_has_no_place_in_the_editors_prose_is_named_where_it_stands() =>
        Assert.Equal(
            [
                "(1,3): error SE107: an emendation has no place in the editor's prose; write headings, paragraphs, lists, emphasis and links",
                "(1,11): error SE107: a note's mark has no place in the editor's prose; write headings, paragraphs, lists, emphasis and links",
                "(1,16): error SE107: a page break has no place in the editor's prose; write headings, paragraphs, lists, emphasis and links",
                "(3,1): error SE107: a numbered list has no place in the editor's prose; write headings, paragraphs, lists, emphasis and links",
            ],
            new TrialEdition().With("trial/introduction.md", "a {++b++} [^1] {|3|}.\n\n1. c").Read().Diagnostics.Select(fault => $"{fault}"["input/trial/introduction.md".Length..]));

    [Theory]
    [InlineData("text\n# to the world", "SE107 (2,1)")]
    [InlineData("1. text\n# to the world", "SE107 (2,1)")]
    [InlineData("1. text\n   # to the world", "SE107 (2,4)")]
    [InlineData("x[^1]\n\n[^1]: note\n## to the world", "SE107 (4,1)")]
    [InlineData("two\nlines\n===", "SE107 (1,1)")]
    [InlineData("x\n\ntwo\nlines\n  ---\n\nx", "SE107 (3,1)")]
    [InlineData("{~~two\nlines~>two  lines of~~} it\n---\n\nx", "SE107 (1,1)")]
    public void A_heading_that_no_blank_line_divides_from_the_text_is_reported(string markdown, string expected)
    {
        Assert.Equal([expected], TrialEdition.Faults(markdown));
        Assert.Contains("leave a blank line before a heading", Assert.Single(TrialEdition.Read(markdown).Diagnostics).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("# A\n## B\nx\n\n### C", 4)]
    [InlineData("A\n===\nB\n---\nx", 3)]
    [InlineData("::: title-page\n# A\nx\n:::\n# B", 3)]
    [InlineData("x\n\n{--\ny\n--}\n# B", 2)]
    [InlineData("#### A\n\n##### B\n\n###### C\n\n####### no heading", 4)]
    [InlineData(":::title-page\nx\n:::", 1)]
    public void A_heading_that_stands_apart_is_read(string markdown, int passages) =>
        Assert.Equal(passages, TrialEdition.Clean(markdown).Passages.Count);

    [Theory]
    [InlineData("::: letterhead\n\nx\n\n:::", "SE110 (1,1)")]
    [InlineData("::: signature\n\nx", "SE110 (1,1)")]
    [InlineData("::: signature {#a}\n\nx\n\n:::", "SE110 (1,1)")]
    [InlineData(":::: signature\n\n::: preamble\n\nx\n\n:::\n\n::::", "SE110 (3,1)")]
    [InlineData(":::: signature\n\n1. x\n\n    ::: preamble\n\n    y\n\n    :::\n\n::::", "SE110 (5,5)")]
    [InlineData("::: list\n\nx\n\n## A\n\ny", "SE110 (1,1)")]
    public void A_typed_block_that_is_unknown_open_or_nested_is_reported(string markdown, string expected) =>
        Assert.Equal([expected], TrialEdition.Faults(markdown));

    [Fact]
    public void A_typed_block_whose_end_is_lost_is_told_once_with_its_line_where_the_next_begins()
    {
        var fault = Assert.Single(TrialEdition.Read("x\n\n::: list\n\ny\n\n## A\n\n::: signature\n\nz\n\n:::\n").Diagnostics);
        Assert.Equal("input/trial/text.md(9,1): error SE110: a typed block begins inside '::: list' of line 3; write ::: on a line of its own where that one ends", fault.ToString());
    }

    [Fact]
    public void Two_typed_blocks_of_a_kind_are_two() =>
        Assert.Equal([1, 2], TrialEdition.Clean("::: signature\n\na\n\n:::\n\n::: signature\n\nb\n\nc\n\n:::").Parts[0].Blocks.OfType<Block.Group>().Select(group => group.Passages.Count));
}
