using Markdig.Syntax;
using Block = Markdig.Syntax.Block;

namespace StatiqEdition.Markdown;

/// <summary>Headings that CommonMark makes of lines that no blank line divides from the text before them (§4.2, §4.3). An edition has them only where they are meant.</summary>
internal static class HeadingLines
{
    /// <summary>The message for a heading right after text.</summary>
    public const string NoBlankLine = "a heading follows a line of text; leave a blank line before a heading, or write \\# if it is none";

    /// <summary>What is wrong with the lines of a heading that stands after another block; null where nothing is.</summary>
    public static string? FaultOf(HeadingBlock heading, Block? before, SourceText source)
    {
        if (heading.IsSetext && LineAt(source, heading.Span.Start) + 1 < LineAt(source, heading.Span.End))
            return "a line of = or - makes a heading of all the lines above it; leave a blank line before a heading";
        return LastWords(before) is { } words && LineAt(source, words.Span.End) + 1 == LineAt(source, heading.Span.Start)
            ? NoBlankLine
            : null;
    }

    private static ParagraphBlock? LastWords(Block? block) => block switch
    {
        ContainerBlock { LastChild: { } last } => LastWords(last),
        _ => block as ParagraphBlock,
    };

    private static int LineAt(SourceText source, int offset) => source.PlaceOf(offset).Line;
}
