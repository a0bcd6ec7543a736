using System.Buffers;
using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;
using StatiqEdition.Model;

namespace StatiqEdition.Markdown;

/// <summary>Reads <c>{#id}</c> and refuses every other attribute, which Markdown processors would let through to the page.</summary>
internal sealed class IdParser : InlineParser
{
    private static readonly SearchValues<char> s_name = SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_:");
    private readonly Report _report;

    public IdParser(Report report)
    {
        _report = report;
        OpeningCharacters = ['{'];
    }

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        var end = slice.Text.IndexOf('}', slice.Start, Math.Min(slice.Length, 256));
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

    private static bool LooksLikeAttribute(ReadOnlySpan<char> inside)
    {
        var name = inside.TrimStart();
        var length = name.IndexOfAnyExcept(s_name);
        return inside.StartsWith("#") || name.StartsWith(".") || (length > 0 && name[length] == '=');
    }
}
