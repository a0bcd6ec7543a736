using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;

namespace StatiqEdition.Markdown;

/// <summary>Reads <c>{|3|}</c>; the page's number is any word of up to 16 ASCII letters and digits.</summary>
internal sealed class PageBreakParser : InlineParser
{
    private const int Longest = 16;

    public PageBreakParser() => OpeningCharacters = ['{'];

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        var text = slice.AsSpan();
        if (!text.StartsWith("{|"))
            return false;
        var length = text[2..].IndexOf("|}");
        if (length is < 1 or > Longest || !text.Slice(2, length).ToString().All(char.IsAsciiLetterOrDigit))
            return false;
        var end = slice.Start + length + "{||}".Length;
        processor.Inline = new PageBreakInline(text.Slice(2, length).ToString())
        {
            Span = new SourceSpan(processor.GetSourcePosition(slice.Start), processor.GetSourcePosition(end - 1)),
        };
        slice.Start = end;
        return true;
    }
}
