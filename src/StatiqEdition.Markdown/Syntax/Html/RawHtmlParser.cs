using Markdig.Helpers;
using Markdig.Parsers;
using StatiqEdition.Model;

namespace StatiqEdition.Markdown;

/// <summary>Reports raw HTML: a <c>&lt;</c> before a letter, <c>/</c>, <c>!</c> or <c>?</c> (CommonMark §6.6), an autolink apart. It takes nothing from the text.</summary>
internal sealed class RawHtmlParser : InlineParser
{
    private readonly Report _report;

    public RawHtmlParser(Report report)
    {
        _report = report;
        OpeningCharacters = ['<'];
    }

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        var next = slice.PeekChar();
        if (next is '/' or '!' or '?' || (char.IsAsciiLetter(next) && !LinkHelper.TryParseAutolink(slice, out _, out _)))
            _report(Rules.RawHtml, processor.GetSourcePosition(slice.Start), "raw HTML is not read; write Markdown, or \\< or &lt; for the sign itself");
        return false;
    }
}
