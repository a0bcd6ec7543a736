using Markdig.Extensions.CustomContainers;
using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;

namespace StatiqEdition.Markdown;

/// <summary>Reads <c>|</c> in a table, outside its marks, as the edge of a cell. Elsewhere it is a sign like others.</summary>
internal sealed class CellMarkParser : InlineParser
{
    public CellMarkParser() => OpeningCharacters = ['|'];

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        if (processor.Block?.Parent is not CustomContainer { Info: "table" })
            return false;
        var at = processor.GetSourcePosition(slice.Start);
        processor.Inline = new CellMarkInline { Span = new SourceSpan(at, at) };
        slice.SkipChar();
        return true;
    }
}
