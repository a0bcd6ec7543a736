using Markdig;
using Markdig.Extensions.Footnotes;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace StatiqEdition.Tests.Published;

/// <summary>Reads <c>edition.md</c> as any reader of Markdown with footnotes does.</summary>
internal static class MarkdownReader
{
    private static readonly MarkdownPipeline s_pipeline = new MarkdownPipelineBuilder().UseYamlFrontMatter().UseFootnotes().Build();

    public static IEnumerable<PassageRead> Passages(EditionFiles files) => Blocks(files).Select(block => new PassageRead(Id: null, Text: null, Label(block) + Text(block)));

    public static IEnumerable<NoteRead> Notes(EditionFiles files) => Blocks(files).Where(block => block.Parent is Footnote).Select(block => new NoteRead(Id: null, ((Footnote)block.Parent!).Label![1..], Anchors: null, Text(block)));

    private static IEnumerable<LeafBlock> Blocks(EditionFiles files) => Markdig.Markdown.Parse(files.Text("edition.md"), s_pipeline).Descendants<LeafBlock>().Where(block => block is ParagraphBlock or HeadingBlock);

    private static string Label(LeafBlock block) => block.Parent switch
    {
        ListItemBlock item when item[0] == block => $"{item.Order}. ",
        Footnote note => $"[{note.Label![1..]}] ",
        _ => "",
    };

    private static string Text(LeafBlock block) => Words.Spaced(Text(block.Inline!));

    private static string Text(ContainerInline inlines) => string.Concat(inlines.Select(inline => inline switch
    {
        FootnoteLink => "",
        LiteralInline literal => literal.Content.ToString(),
        ContainerInline container => Text(container),
        LineBreakInline => " ",
        _ => $"‹{inline.GetType().Name}›",
    }));
}
