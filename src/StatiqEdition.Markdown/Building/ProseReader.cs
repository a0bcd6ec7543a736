using Markdig.Syntax;
using StatiqEdition.Model;
using Block = Markdig.Syntax.Block;

namespace StatiqEdition.Markdown;

/// <summary>Reads the editor's own prose: headings, paragraphs and lists, without marks, notes and page breaks, which belong to the document.</summary>
internal sealed class ProseReader(InlineReader inlines, Report report)
{
    /// <summary>The blocks of a document.</summary>
    public IReadOnlyList<Prose> Read(MarkdownDocument document) => [.. document.SelectMany(Read)];

    private IEnumerable<Prose> Read(Block block) => block switch
    {
        HeadingBlock heading => [new Prose.Heading(Math.Max(2, heading.Level), Words(heading))],
        ParagraphBlock paragraph => [new Prose.Paragraph(Words(paragraph))],
        ListBlock { IsOrdered: false } list when list.All(item => item is ListItemBlock and [ParagraphBlock]) =>
            [new Prose.List([.. list.Cast<ListItemBlock>().Select(item => Words((ParagraphBlock)item[0]))])],
        _ => Refuse(block.Span.Start),
    };

    private IReadOnlyList<Inline> Words(LeafBlock block)
    {
        var content = inlines.ReadAll(block.Inline!);
        if (Inline.Flat(content).Any(inline => inline is Inline.Emendation or Inline.NoteReference or Inline.PageBreak))
            Refuse(block.Span.Start);
        return content;
    }

    private Prose[] Refuse(int offset)
    {
        report(Rules.Construct, offset, "the editor's prose has headings, paragraphs, lists, emphasis and links only; write it with those");
        return [];
    }
}
