using Markdig;
using Markdig.Extensions.CustomContainers;
using Markdig.Parsers;
using Markdig.Parsers.Inlines;
using Markdig.Syntax;
using StatiqEdition.Model;

namespace StatiqEdition.Markdown;

/// <summary>Critical Markdown (design §4): CommonMark without HTML, with CriticMarkup, page breaks, notes, lettered lists and typed blocks.</summary>
internal static class CriticalMarkdown
{
    private const int LargestBlock = 64 * 1024;

    /// <summary>The tree of a source; null, and one report, where a block is longer than 64 KiB or nested deeper than the parser goes.</summary>
    public static MarkdownDocument? Parse(SourceText source, Report report)
    {
        if (OverlongBlock(source.Text) is { } start)
        {
            report(Rules.TooLarge, start, $"this block is longer than {LargestBlock} characters; divide it by blank lines");
            return null;
        }

        try
        {
            return Markdig.Markdown.Parse(source.Text, Pipeline(source, report));
        }
        catch (ArgumentException)
        {
            // Markdig names no place when it meets its own limits.
            report(Rules.TooLarge, 0, "the text is nested deeper than 128 levels; make it flatter");
            return null;
        }
    }

    private static MarkdownPipeline Pipeline(SourceText source, Report report)
    {
        var builder = new MarkdownPipelineBuilder().UsePreciseSourceLocation().DisableHtml().UseYamlFrontMatter();
        builder.BlockParsers.Replace<ListBlockParser>(new NumberedListParser(source));
        builder.BlockParsers.Insert(0, new CustomContainerParser());
        builder.BlockParsers.Insert(0, new NoteDefinitionParser());
        builder.BlockParsers.Insert(0, new ChangeBlockParser(source, report));
        builder.InlineParsers.Insert(0, new RawHtmlParser(report));
        builder.InlineParsers.Insert(0, new IdParser(report));
        builder.InlineParsers.Insert(0, new PageBreakParser());
        builder.InlineParsers.Insert(0, new ChangeParser(source, report));
        builder.InlineParsers.InsertBefore<LinkInlineParser>(new NoteReferenceParser());
        return builder.Build();
    }

    private static int? OverlongBlock(string text)
    {
        var start = 0;
        for (var line = 0; line < text.Length;)
        {
            var end = text.IndexOf('\n', line) is var found and >= 0 ? found : text.Length;
            if (text.AsSpan(line, end - line).IsWhiteSpace())
                start = end;
            else if (end - start > LargestBlock)
                return start == 0 ? 0 : start + 1;
            line = end + 1;
        }

        return null;
    }
}
