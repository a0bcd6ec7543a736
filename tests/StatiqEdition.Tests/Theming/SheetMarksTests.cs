using StatiqEdition.Model;
using StatiqEdition.Theme;

namespace StatiqEdition.Tests.Theming;

/// <summary>Marks of the sheet hang in the margin where a number would.</summary>
public sealed class SheetMarksTests
{
    [Theory]
    [InlineData("{|2|}{--SECRET--}{>>formework<<} {--4--}{>>formework<<}Trade {|3|}grows", 4)]
    [InlineData("{|2|}Trade grows", 1)]
    [InlineData("Trade {|2|}grows", 0)]
    [InlineData("{--very--}{>>ocr<<}Trade {|2|}grows", 0)]
    [InlineData("{++The++}{>>formework<<} trade grows", 0)]
    [InlineData("1. {|2|}Trade grows", 0)]
    public void What_stands_before_the_first_word_of_a_passage_without_a_number_hangs(string markdown, int hanging)
    {
        var passage = TrialEdition.Clean(markdown).Passages[0];
        var parts = SheetMarks.Of(passage);

        Assert.Equal(hanging, parts.Hanging.Count);
        Assert.Equal(passage.Content, parts.Hanging.Concat(parts.Text));
    }

    [Fact]
    public void White_space_alone_does_not_hang() =>
        Assert.Empty(SheetMarks.Of(SmallEdition.Paragraph(SmallEdition.Words(" "), new Inline.Emphasis(Strong: false, [SmallEdition.Words("so")])) with { Number = null }).Hanging);

    [Fact]
    public async Task They_hang_before_the_text_of_a_heading_and_of_a_paragraph()
    {
        var page = await TrialPages.Reading("# {|2|}T\n\n{--SECRET--}{>>formework<<}so");

        Assert.Equal("p. 2", page.QuerySelector("#t .sheet").Said());
        Assert.NotNull(page.QuerySelector("#t-p1 .sheet .formework"));
        Assert.Equal(["T", "so"], page.QuerySelectorAll("main .passage .text").Said());
    }
}
