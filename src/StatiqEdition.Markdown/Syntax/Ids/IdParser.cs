using System.Buffers;
using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;
using StatiqEdition.Model;

namespace StatiqEdition.Markdown;

/// <summary>Reads <c>{#id}</c> and refuses every other attribute, which Markdown processors would let through to the page.</summary>
internal sealed class IdParser : InlineParser
{
    private const int Longest = 256;
    private static readonly SearchValues<char> s_name = SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_:");
    private readonly Report _report;

    public IdParser(Report report)
    {
        _report = report;
        OpeningCharacters = ['{'];
    }

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        var end = EndOf(slice);
        if (end < 0 || !LooksLikeAttribute(slice.Text.AsSpan(slice.Start + 1, end - slice.Start - 1)))
            return false;
        var offset = processor.GetSourcePosition(slice.Start);
        var id = slice.Text[(slice.Start + 1)..end];
        if (id[0] == '#')
            processor.Inline = new IdInline(id[1..]) { Span = new SourceSpan(offset, processor.GetSourcePosition(end)) };
        else
            _report(Rules.Attribute, offset, $"{{{id}}} is no attribute that an edition has; write {{#id}}, or \\{{ for a brace");
        slice.Start = end + 1;
        return true;
    }

    /// <summary>Where the brace closes that opens a text, unless that is further away than any attribute is long; -1 where it is not. A line end is one character, however it is written.</summary>
    private static int EndOf(StringSlice slice)
    {
        for (var (at, length) = (slice.Start, 0); at <= slice.End && length < Longest; at++)
        {
            if (slice.Text[at] == '}')
                return at;
            if (slice.Text[at] != '\r' || slice.PeekCharExtra(at + 1 - slice.Start) != '\n')
                length++;
        }

        return -1;
    }

    private static bool LooksLikeAttribute(ReadOnlySpan<char> inside)
    {
        var name = inside.TrimStart();
        var length = name.IndexOfAnyExcept(s_name);
        return inside.StartsWith("#") || name.StartsWith(".") || (length > 0 && name[length] == '=');
    }
}
