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
        catch (ArgumentException limit) when (limit.GetType() == typeof(ArgumentException))
        {
            report(Rules.TooLarge, FirstTooDeep(source), "the text is nested deeper than 128 levels here, or one paragraph opens more than 10240 signs; make it flatter");
            return null;
        }
    }

    /// <summary>The offset of the block at which Markdig meets its own limits, of which it says no place: found by halving.</summary>
    private static int FirstTooDeep(SourceText source)
    {
        var starts = BlockStarts(source.Text).ToList();
        var (low, high) = (0, starts.Count - 1);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (IsTooDeep(new(source.Path, source.Text[..starts[middle + 1]])))
                high = middle;
            else
                low = middle + 1;
        }

        return starts[low];
    }

    private static bool IsTooDeep(SourceText source)
    {
        try
        {
            Markdig.Markdown.Parse(source.Text, Pipeline(source, (_, _, _) => { }));
            return false;
        }
        catch (ArgumentException limit) when (limit.GetType() == typeof(ArgumentException))
        {
            return true;
        }
    }

    private static MarkdownPipeline Pipeline(SourceText source, Report report)
    {
        var builder = new MarkdownPipelineBuilder().UsePreciseSourceLocation().DisableHtml().UseYamlFrontMatter();
        builder.BlockParsers.Replace<ListBlockParser>(new NumberedListParser(source));
        builder.BlockParsers.Insert(0, new CustomContainerParser());
        builder.BlockParsers.Insert(0, new NoteDefinitionParser());
        builder.BlockParsers.Insert(0, new ChangeBlockParser(source, report));
        var signs = new OpenSigns();
        builder.InlineParsers.Insert(0, new RawHtmlParser(report));
        builder.InlineParsers.Insert(0, new IdParser(report));
        builder.InlineParsers.Insert(0, new PageBreakParser(report));
        builder.InlineParsers.Insert(0, new LoneSignParser(signs, report));
        builder.InlineParsers.Insert(0, new ChangeParser(source, signs, report));
        builder.InlineParsers.Insert(0, new CellMarkParser());
        builder.InlineParsers.InsertBefore<LinkInlineParser>(new NoteReferenceParser(report));
        builder.InlineParsers.InsertBefore<LinkInlineParser>(new ReferenceLinkParser(report));
        return builder.Build();
    }

    private static int? OverlongBlock(string text)
    {
        var start = 0;
        foreach (var next in BlockStarts(text).Append(text.Length))
        {
            if (next - start > LargestBlock)
                return start;
            start = next;
        }

        return null;
    }

    /// <summary>Where the runs of lines begin that blank lines divide.</summary>
    private static IEnumerable<int> BlockStarts(string text)
    {
        var wasBlank = true;
        for (var line = 0; line < text.Length;)
        {
            var end = text.IndexOf('\n', line) is var found and >= 0 ? found + 1 : text.Length;
            var isBlank = text.AsSpan(line, end - line).IsWhiteSpace();
            if (wasBlank && !isBlank)
                yield return line;
            (wasBlank, line) = (isBlank, end);
        }
    }
}
