using Markdig.Parsers;
using Markdig.Syntax;
using StatiqEdition.Model;
using Block = Markdig.Syntax.Block;

namespace StatiqEdition.Markdown;

/// <summary>Reads whole blocks inside a mark: a line that is only <c>{--</c> or <c>{++</c> opens, a line that begins with <c>--}</c> or <c>++}</c> closes, its variant note right after.</summary>
internal sealed class ChangeBlockParser : BlockParser
{
    private readonly SourceText _source;
    private readonly Report _report;

    public ChangeBlockParser(SourceText source, Report report)
    {
        _source = source;
        _report = report;
        OpeningCharacters = ['{'];
    }

    public override BlockState TryOpen(BlockProcessor processor)
    {
        var line = processor.Line.AsSpan().TrimEnd();
        if (processor.IsCodeIndent || line is not ("{--" or "{++") || IsInside(processor.CurrentContainer))
            return BlockState.None;
        processor.NewBlocks.Push(new ChangeBlock(this, line is "{--" ? VariantKind.Surplus : VariantKind.Supplied)
        {
            Column = processor.Column,
            Span = new SourceSpan(processor.Start, processor.Line.End),
        });
        return BlockState.ContinueDiscard;
    }

    public override BlockState TryContinue(BlockProcessor processor, Block block)
    {
        var change = (ChangeBlock)block;
        if (!processor.Line.AsSpan().TrimStart().StartsWith(change.Kind == VariantKind.Surplus ? "--}" : "++}"))
            return change.Kind == VariantKind.Surplus ? BlockState.ContinueDiscard : BlockState.Continue;
        change.ClosedAt = processor.Start;
        change.Span.End = processor.Line.End;
        change.ProcessInlinesBegin += (inlines, _) => change.Note = NoteOf(inlines, change);
        return BlockState.BreakDiscard;
    }

    private static bool IsInside(ContainerBlock? container) =>
        container is ChangeBlock || (container?.Parent is { } parent && IsInside(parent));

    private IReadOnlyList<VariantNotePart>? NoteOf(InlineProcessor inlines, ChangeBlock change)
    {
        var text = _source.Text.AsSpan(0, change.Span.End + 1);
        var start = change.ClosedAt!.Value + MarkText.SignLength;
        var note = MarkText.OpeningAt(text, start) == MarkText.Note ? Mark.Read(text, start, MarkText.Note) : null;
        var end = note?.End ?? start;
        if (!text[end..].IsWhiteSpace())
            _report(Rules.Construct, end, "text stands after the closing sign of a block mark; begin it after a blank line");
        return note is null ? null : InnerText.ParseNote(inlines, _source, note);
    }
}
