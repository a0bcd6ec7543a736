using Markdig.Helpers;
using Markdig.Parsers;
using StatiqEdition.Model;

namespace StatiqEdition.Markdown;

/// <summary>Reports the signs of CriticMarkup that belong to no mark: closing signs that nothing opens, and arrows. It takes nothing from the text.</summary>
internal sealed class LoneSignParser : InlineParser
{
    private readonly OpenSigns _signs;
    private readonly Report _report;

    public LoneSignParser(OpenSigns signs, Report report)
    {
        _signs = signs;
        _report = report;
        OpeningCharacters = ['+', '-', '~', '=', '<', '\\'];
    }

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        var text = slice.AsSpan();
        if (slice.CurrentChar == '\\')
            Keep(processor, MarkText.OpeningAt(text, 1));
        else if (text.StartsWith(MarkText.Arrow))
            Arrow(processor, slice.Start);
        else if (MarkText.ClosedBy(text) is { } opening)
            Closing(processor, slice.Start, opening);
        return false;
    }

    private void Keep(InlineProcessor processor, string? opening)
    {
        if (opening is not null)
            _signs.In(processor.Block!).Await(opening);
    }

    private void Arrow(InlineProcessor processor, int start)
    {
        var signs = _signs.In(processor.Block!);
        if (signs.Awaits(MarkText.Substitution))
            return;
        signs.Await(MarkText.Arrow);
        Report(processor, start, MarkText.Substitution, MarkText.Arrow);
    }

    private void Closing(InlineProcessor processor, int start, string opening)
    {
        var signs = _signs.In(processor.Block!);
        if (!signs.Take(opening) && !(opening == MarkText.Substitution && signs.Take(MarkText.Arrow)))
            Report(processor, start, opening, MarkText.ClosingOf(opening));
    }

    private void Report(InlineProcessor processor, int start, string opening, string sign) =>
        _report(Rules.LoneSign, processor.GetSourcePosition(start), $"{sign} stands without a mark; write {opening} where the mark begins, or {sign[..^1]}\\{sign[^1]} to keep the sign as text");
}
