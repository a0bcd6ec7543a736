using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using StatiqEdition.Model;

namespace StatiqEdition.Markdown;

/// <summary>Reports a reference link without a definition, <c>[words][label]</c>, whose brackets CommonMark leaves in the text (§6.3). It takes nothing from the text.</summary>
internal sealed class ReferenceLinkParser : InlineParser
{
    private readonly Report _report;

    public ReferenceLinkParser(Report report)
    {
        _report = report;
        OpeningCharacters = [']'];
    }

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        if (LabelAfter(slice) is { } label
            && processor.Inline?.FirstParentOfType<LinkDelimiterInline>() is { IsActive: true } opening
            && !processor.Document.ContainsLinkReferenceDefinition(label)
            && opening.GetData(typeof(ReferenceLinkParser)) is null)
        {
            // Markdig leaves this bracket open, and would find it again at the next that closes.
            opening.SetData(typeof(ReferenceLinkParser), label);
            _report(Rules.Construct, opening.Span.Start, "the link's address stands nowhere; write [words](address), or \\[ to keep the brackets as text");
        }

        return false;
    }

    private static string? LabelAfter(StringSlice slice)
    {
        slice.NextChar();
        return slice.CurrentChar == '[' && slice.PeekChar() != '^' && LinkHelper.TryParseLabel(slice, out var label) ? label : null;
    }
}
