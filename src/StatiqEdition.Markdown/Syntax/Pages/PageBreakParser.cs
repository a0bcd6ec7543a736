using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;
using StatiqEdition.Model;

namespace StatiqEdition.Markdown;

/// <summary>Reads <c>{|3|}</c>; the page's number is any word of up to 16 ASCII letters and digits. A sign that begins none is reported.</summary>
internal sealed class PageBreakParser : InlineParser
{
    /// <summary>The sign that a page break begins with.</summary>
    public const string Opening = "{|";

    private const int Longest = 16;
    private const string Closing = "|}";
    private readonly Report _report;

    public PageBreakParser(Report report)
    {
        _report = report;
        OpeningCharacters = ['{'];
    }

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        var text = slice.AsSpan();
        if (!text.StartsWith(Opening))
            return false;
        slice.Start = NumberIn(text[Opening.Length..]) is { } page ? Take(processor, slice.Start, page) : Refuse(processor, slice.Start);
        return true;
    }

    private static string? NumberIn(ReadOnlySpan<char> text)
    {
        var length = text[..Math.Min(text.Length, Longest + Closing.Length)].IndexOf(Closing);
        var page = length < 1 ? "" : text[..length].ToString();
        return page.Length > 0 && page.All(char.IsAsciiLetterOrDigit) ? page : null;
    }

    private static int Take(InlineProcessor processor, int start, string page)
    {
        var end = start + Opening.Length + page.Length + Closing.Length;
        processor.Inline = new PageBreakInline(page)
        {
            Span = new SourceSpan(processor.GetSourcePosition(start), processor.GetSourcePosition(end - 1)),
        };
        return end;
    }

    private int Refuse(InlineProcessor processor, int start)
    {
        _report(Rules.PageBreak, processor.GetSourcePosition(start), $"{{| begins no page break, whose number has one to {Longest} letters and digits; write {{|3|}}, or \\{{| to keep the sign as text");
        return start + Opening.Length;
    }
}
