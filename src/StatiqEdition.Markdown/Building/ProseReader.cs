using Markdig.Extensions.CustomContainers;
using Markdig.Extensions.Yaml;
using Markdig.Syntax;
using StatiqEdition.Model;
using Block = Markdig.Syntax.Block;
using MarkdownInline = Markdig.Syntax.Inlines.Inline;

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
        _ => Refuse(block.Span.Start, Name(block)),
    };

    private IReadOnlyList<Inline> Words(LeafBlock block)
    {
        foreach (var inline in block.Inline!.Descendants<MarkdownInline>().Where(inline => Name(inline) is not null).ToList())
        {
            Refuse(inline.Span.Start, Name(inline)!);
            inline.Remove();
        }

        return inlines.ReadAll(block.Inline!);
    }

    private static string? Name(MarkdownInline inline) => inline switch
    {
        ChangeInline => "an emendation",
        NoteReferenceInline => "a note's mark",
        PageBreakInline => "a page break",
        _ => null,
    };

    private static string Name(Block block) => block switch
    {
        ListBlock { IsOrdered: true } => "a numbered list",
        ListBlock => "a list in a list, or of more than single paragraphs,",
        NoteDefinitionBlock => "a note",
        ChangeBlock => "a mark around whole blocks",
        CustomContainer => "a typed block",
        YamlFrontMatterBlock => "front matter",
        _ => "this block",
    };

    private Prose[] Refuse(int offset, string what)
    {
        report(Rules.Construct, offset, $"{what} has no place in the editor's prose; write headings, paragraphs, lists, emphasis and links");
        return [];
    }
}
