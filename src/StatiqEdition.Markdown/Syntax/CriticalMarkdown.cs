using Markdig;
using Markdig.Extensions.CustomContainers;
using Markdig.Parsers;
using Markdig.Parsers.Inlines;
using Markdig.Syntax;
using StatiqEdition.Model;

namespace StatiqEdition.Markdown;

/// <summary>Critical Markdown (docs/format.md): CommonMark without HTML, with CriticMarkup, page breaks, notes, lettered lists and typed blocks.</summary>
internal static class CriticalMarkdown
{
    /// <summary>The tree of a source; null, and one report, where the text is beyond what the parser may be given, or nested deeper than it goes.</summary>
    public static MarkdownDocument? Parse(SourceText source, Report report)
    {
        if (TextLimits.FirstFault(source.Text) is var (offset, message))
        {
            report(Rules.TooLarge, offset, message);
            return null;
        }

        var reached = new Reached();
        try
        {
            return Markdig.Markdown.Parse(source.Text, Pipeline(source, reached, report));
        }
        catch (ArgumentException limit) when (limit.GetType() == typeof(ArgumentException))
        {
            report(Rules.TooLarge, BlockStarts.Before(source.Text, reached.Offset), $"the text is nested deeper than {Limits.DeepestText} levels here; make it flatter");
            return null;
        }
    }

    private static MarkdownPipeline Pipeline(SourceText source, Reached reached, Report report)
    {
        var builder = new MarkdownPipelineBuilder().UsePreciseSourceLocation().DisableHtml().UseYamlFrontMatter();
        builder.MaximumNestingDepth = Limits.DeepestText;
        builder.BlockParsers.Replace<HeadingBlockParser>(new PlacedHeadingParser(source));
        builder.BlockParsers.Replace<ParagraphBlockParser>(new PlacedParagraphParser(source));
        builder.BlockParsers.Replace<ListBlockParser>(new NumberedListParser(source));
        builder.BlockParsers.Insert(0, new CustomContainerParser());
        builder.BlockParsers.Insert(0, new NoteDefinitionParser());
        builder.BlockParsers.Insert(0, new ChangeBlockParser(source, report));
        builder.BlockParsers.InsertRange(0, reached.Lines);
        var signs = new OpenSigns();
        builder.InlineParsers.Insert(0, new RawHtmlParser(report));
        builder.InlineParsers.Insert(0, new IdParser(report));
        builder.InlineParsers.Insert(0, new PageBreakParser(report));
        builder.InlineParsers.Insert(0, new LoneSignParser(signs, report));
        builder.InlineParsers.Insert(0, new ChangeParser(source, signs, report));
        builder.InlineParsers.Insert(0, new CellMarkParser());
        builder.InlineParsers.InsertBefore<LinkInlineParser>(new NoteReferenceParser(report));
        builder.InlineParsers.InsertBefore<LinkInlineParser>(new ReferenceLinkParser(report));
        builder.InlineParsers.Insert(0, reached.Signs);
        return builder.Build();
    }
}
