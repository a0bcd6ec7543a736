using System.Text;
using Markdig;
using Markdig.Extensions.Footnotes;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using StatiqEdition.Model;
using StatiqEdition.Publishing;
using Block = StatiqEdition.Model.Block;
using Inline = StatiqEdition.Model.Inline;

namespace StatiqEdition.Tests;

public sealed class CleanMarkdownTests
{
    private static readonly MarkdownPipeline s_pipeline = new MarkdownPipelineBuilder().UseYamlFrontMatter().UseFootnotes().UseEmphasisExtras().UsePipeTables().UseAutoIdentifiers().Build();

    [Fact]
    public void A_reader_of_Markdown_finds_every_passage_in_order_with_its_number_or_mark()
    {
        string[] expected = ["# TRADE", "1 Railways grow “fast”.", "2 Railways grow slowly — very", "a. more", "[^1] He reserves judgment on one.", "[^2] He reserves judgment on two."];

        Assert.Equal(expected, Read(Markdown(SmallEdition.Edition)));
    }

    [Theory]
    [InlineData("A. Y. Vyshinsky")]
    [InlineData("1952. A year")]
    [InlineData("iv) fourth")]
    [InlineData("# no heading #")]
    [InlineData("- no list")]
    [InlineData("+ no list")]
    [InlineData("> no quotation")]
    [InlineData("--- no rule")]
    [InlineData("::: no block")]
    [InlineData("*no* _emphasis_ ~no~ ^no^ ==no==")]
    [InlineData("[no](link) ![no](picture) <no@link> <b>no</b> `no` \\no")]
    [InlineData("&amp; &#65; AT&T")]
    [InlineData("| no | table |")]
    [InlineData("[^1]: no note")]
    public void Words_that_look_like_markup_stay_words(string words)
    {
        var edition = SmallEdition.Edition with { Parts = [new(new("x"), "X", [new Block.Lone(SmallEdition.Paragraph(SmallEdition.Words(words)) with { Number = null }), new Block.Lone(SmallEdition.Paragraph(SmallEdition.Words(words)))])], Notes = [] };

        Assert.Equal([words, $"1 {words}"], Read(Markdown(edition)));
    }

    [Fact]
    public void Emphasis_stays_and_takes_no_space_with_it()
    {
        var passage = SmallEdition.Paragraph(SmallEdition.Words("so"), new Inline.Emphasis(Strong: false, [SmallEdition.Words(" very ")]), SmallEdition.Words("much "), new Inline.Emphasis(Strong: true, [SmallEdition.Words("more")]));

        Assert.Equal("so *very* much **more**", MarkdownText.Of(passage.Content, target => target));
    }

    [Fact]
    public void What_is_known_of_the_edition_stands_before_it_as_YAML()
    {
        var hostile = SmallEdition.Edition with { Metadata = SmallEdition.Edition.Metadata with { Title = "On \"Trade\": a\\b\n---\nx" } };

        Assert.Contains("\ntitle: \"On \\\"Trade\\\": a\\\\b\\n---\\nx\"\n", Markdown(hostile), StringComparison.Ordinal);
        Assert.Contains("\nversion: \"1.2.0\"\n", Markdown(hostile), StringComparison.Ordinal);
    }

    private static string Markdown(Edition edition) => Encoding.UTF8.GetString(Assert.Single(CleanMarkdown.Of(SmallEdition.Library.Site, edition)).Content.Span);

    /// <summary>The blocks of text that a Markdown parser of no edition's finds.</summary>
    private static IEnumerable<string> Read(string markdown)
    {
        var document = Markdig.Markdown.Parse(markdown, s_pipeline);
        return document.Descendants<LeafBlock>().Where(block => block is ParagraphBlock or HeadingBlock).Select(block => $"{Start(block)}{Words(block.Inline!)}".TrimEnd());
    }

    private static string Start(LeafBlock block) => block switch
    {
        HeadingBlock heading => $"{new string('#', heading.Level)} ",
        { Parent: ListItemBlock item } when item[0] == block => $"{item.Order} ",
        { Parent: Footnote note } => $"[{note.Label}] ",
        _ => "",
    };

    private static string Words(ContainerInline inlines) => string.Concat(inlines.Select(inline => inline switch
    {
        LiteralInline literal => literal.Content.ToString(),
        EmphasisInline { DelimiterCount: 1, DelimiterChar: '*' } or EmphasisInline { DelimiterCount: 2, DelimiterChar: '*' } => Words((ContainerInline)inline),
        FootnoteLink => "",
        _ => $"‹{inline.GetType().Name}›",
    }));
}
