using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using StatiqEdition.Model;

namespace StatiqEdition.Markdown;

/// <summary>Parses a stretch of a source as inlines of its own, so that what stands inside a mark is Markdown too and cannot reach outside it.</summary>
internal static class InnerText
{
    /// <summary>The inlines of the lines at these offsets and lengths of the source; their spans are offsets in the source.</summary>
    public static ContainerInline Parse(InlineProcessor outer, SourceText source, IEnumerable<(int Start, int Length)> lines)
    {
        var block = new ParagraphBlock { ProcessInlines = true };
        foreach (var (start, length) in lines)
        {
            var slice = new StringSlice(source.Text, start, start + length - 1) { NewLine = NewLine.LineFeed };
            block.AppendLine(ref slice, column: 0, line: 0, start, trackTrivia: false);
        }

        new InlineProcessor(outer.Document, outer.Parsers, preciseSourcelocation: true, outer.Context).ProcessInlineLeaf(block);
        return block.Inline ?? [];
    }

    /// <summary>The inlines of a range of the text that <paramref name="outer"/> is parsing.</summary>
    public static ContainerInline Parse(InlineProcessor outer, SourceText source, string text, Range range) =>
        Parse(outer, source, LinesOf(outer, text, range));

    /// <summary>The parts of a variant note whose ranges are offsets in the source, on one line.</summary>
    public static IReadOnlyList<VariantNotePart> ParseNote(InlineProcessor outer, SourceText source, Mark note) =>
    [
        .. note.Parts(source.Text).Select(part => VariantNotePart.Of(PlainText.SingleSpaced(source.Text[part]), part.Start.Value, () => ParseLine(outer, source, part))),
    ];

    /// <summary>The inlines of a range of the source, on one line.</summary>
    public static ContainerInline ParseLine(InlineProcessor outer, SourceText source, Range range) =>
        Parse(outer, source, [range.GetOffsetAndLength(source.Text.Length)]);

    private static IEnumerable<(int Start, int Length)> LinesOf(InlineProcessor outer, string text, Range range)
    {
        var (start, length) = range.GetOffsetAndLength(text.Length);
        foreach (var line in text.Substring(start, length).Split('\n'))
        {
            yield return (outer.GetSourcePosition(start), line.Length);
            start += line.Length + 1;
        }
    }
}
