using Markdig;
using Markdig.Extensions.Footnotes;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using TableRow = Markdig.Extensions.Tables.TableRow;

namespace StatiqEdition.Tests.Published;

/// <summary>Reads <c>edition.md</c> as any reader of Markdown with footnotes and tables does. A line of verse ends with a hard break.</summary>
internal static class MarkdownReader
{
    private static readonly MarkdownPipeline s_pipeline = new MarkdownPipelineBuilder().UseYamlFrontMatter().UseFootnotes().UsePipeTables().Build();

    public static IEnumerable<PassageRead> Passages(EditionFiles files) =>
        Blocks(files).SelectMany(block => block is LeafBlock leaf ? Lines(leaf) : [Row((TableRow)block)]).Select(printed => new PassageRead(Id: null, Text: null, printed));

    public static IEnumerable<NoteRead> Notes(EditionFiles files) => Blocks(files).OfType<LeafBlock>().Where(block => block.Parent is Footnote).Select(block => new NoteRead(Id: null, ((Footnote)block.Parent!).Label![1..], Anchors: null, Text(block)));

    private static IEnumerable<Block> Blocks(EditionFiles files) => Markdig.Markdown.Parse(files.Text("edition.md"), s_pipeline).Descendants().OfType<Block>().Where(block => (block is TableRow row && Row(row).Length > 0) || block is HeadingBlock or ParagraphBlock { Parent: not TableCell });

    private static IEnumerable<string> Lines(LeafBlock block)
    {
        var line = new List<Inline>();
        foreach (var inline in block.Inline!.Append(new LineBreakInline { IsHard = true }))
        {
            if (inline is not LineBreakInline { IsHard: true })
            {
                line.Add(inline);
                continue;
            }

            yield return Words.Spaced((line[0].PreviousSibling is null ? Label(block) : "") + Text(line));
            line.Clear();
        }
    }

    private static string Row(TableRow row) => Words.Spaced(string.Join(' ', row.Cast<TableCell>().SelectMany(cell => cell.OfType<LeafBlock>()).Select(Text)));

    private static string Label(LeafBlock block) => block.Parent switch
    {
        ListItemBlock { Parent: ListBlock { IsOrdered: true } } item when item[0] == block => $"{item.Order}. ",
        Footnote note => $"[{note.Label![1..]}] ",
        _ => "",
    };

    private static string Text(LeafBlock block) => Words.Spaced(Text(block.Inline!));

    private static string Text(IEnumerable<Inline> inlines) => string.Concat(inlines.Select(inline => inline switch
    {
        FootnoteLink => "",
        LiteralInline literal => literal.Content.ToString(),
        ContainerInline container => Text(container),
        LineBreakInline => " ",
        _ => $"‹{inline.GetType().Name}›",
    }));
}
