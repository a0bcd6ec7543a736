using StatiqEdition.Model;

namespace StatiqEdition.Tests;

/// <summary>Lists, verse and tables of the source.</summary>
public sealed class SetTests
{
    private const string Table = "::: table\n\n| a | b |\n|---|---|\n";

    [Theory]
    [InlineData(Table + "| {~~x | y~>z~~}{>>ocr | F = q<<} | \\| |\n\n:::", "z", "|")]
    [InlineData(Table + "|x||\n\n:::", "x", "")]
    [InlineData(Table + "| {|2|}*x* y | [^1] |\n\n:::\n\n[^1]: A note.", "x y", "")]
    public void A_cell_ends_at_a_sign_outside_marks(string markdown, string first, string second) =>
        Assert.Equal([first, second], TableRow.Cells(TrialEdition.Clean(markdown).Passages[1]).Select(PlainText.Reading));

    [Theory]
    [InlineData("::: list\n\n1. x\n\n:::", "SE110 (3,1)")]
    [InlineData("::: list\n\n## x\n\n:::", "SE110 (3,1)")]
    [InlineData("::: verse\n\n{++\n\nx\n\n++}\n\n:::", "SE110 (3,1)")]
    [InlineData(Table + "\n| x | y |\n\n:::", "SE110 (6,1)", "SE107 (6,1)")]
    [InlineData(Table + "| x |\n\n:::", "SE107 (5,1)")]
    [InlineData(Table + "x | y\n\n:::", "SE107 (5,1)")]
    [InlineData("::: table\n\n| a | b |\n\n:::", "SE107 (3,1)")]
    [InlineData("::: table\n\n| a | b |\n|---|--:|\n| x | y |\n\n:::", "SE107 (3,1)")]
    [InlineData("::: table\n\n| | |\n\n:::", "SE107 (3,1)")]
    [InlineData("::: table\n\n|---|---|\n\n:::", "SE107 (3,1)")]
    [InlineData("::: table\n\n|---|\n| x | y |\n\n:::", "SE107 (4,1)")]
    [InlineData("::: table\n\n| | |\n|---|---|\n| x | y |\n\n:::", "SE107 (3,1)")]
    [InlineData("::: table\n\n| a | b |\n|---|\n| x | y |\n\n:::", "SE107 (4,1)")]
    [InlineData("::: verse\n\na {++b\nc++} d\n\n:::", "SE107 (3,3)")]
    [InlineData("::: verse\n\na *b {++c++}\nd* e\n\n:::", "SE107 (3,3)")]
    public void What_cannot_be_an_item_a_line_or_a_row_is_reported(string markdown, params string[] expected) =>
        Assert.Equal(expected, TrialEdition.Faults(markdown));

    [Theory]
    [InlineData("::: quotation\n\n## x\n\ny\n\n:::", "SE110 (3,1)")]
    [InlineData("::: quotation\n\n1. y\n\n    ## x\n\n:::", "SE110 (5,5)")]
    [InlineData("::: quotation\n\n1. y\n\n    a. x\n\n2. z\n\n{++\n\nw\n\n++}\n\n:::")]
    public void A_heading_in_a_quotation_is_reported_and_paragraphs_of_every_kind_are_not(string markdown, params string[] expected) =>
        Assert.Equal(expected, TrialEdition.Faults(markdown));

    [Theory]
    [InlineData("| a | b |\n|---|---|\n| x | 1 |", "a b")]
    [InlineData("|---|---|\n| a | b |\n| x | 1 |", null)]
    [InlineData("|---|---|\n|---|---|\n| x | 1 |", null)]
    public void A_table_s_head_is_the_row_above_the_line(string table, string? head)
    {
        var group = Assert.IsType<Block.Group>(TrialEdition.Clean($"::: table\n\n{table}\n\n:::").Parts[0].Blocks[0]);

        Assert.Equal(head, group.Head?.Text);
        Assert.Equal("x 1", group.Body[^1].Text);
        Assert.Equal(group.Passages.Count, group.Body.Count + (head is null ? 0 : 1));
    }

    [Fact]
    public void Elsewhere_the_sign_of_a_cell_is_text_and_a_lines_end_a_space() =>
        Assert.Equal("a | b c", TrialEdition.Clean("::: list\n\na | b\nc\n\n:::").Passages[0].Text);

    [Fact]
    public void Every_word_of_a_line_of_verse_is_told_at_its_own_place()
    {
        var line = TrialEdition.Clean("::: verse\n\none two\nthree four\n\n:::").Passages[1];
        var words = Assert.IsType<Inline.Words>(Assert.Single(line.Content));
        Assert.Equal((3, 6), (words.PlaceOf(6)!.Line, words.PlaceOf(6)!.Column));
    }
}
