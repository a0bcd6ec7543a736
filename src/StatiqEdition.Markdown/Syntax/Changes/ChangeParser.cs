using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;
using StatiqEdition.Model;

namespace StatiqEdition.Markdown;

/// <summary>Takes each mark of CriticMarkup, with the variant note right after it, in one match (design §4). Faults are reported at the opening sign.</summary>
internal sealed class ChangeParser : InlineParser
{
    private readonly SourceText _source;
    private readonly Report _report;

    public ChangeParser(SourceText source, Report report)
    {
        _source = source;
        _report = report;
        OpeningCharacters = ['{'];
    }

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        var text = slice.Text.AsSpan(0, slice.End + 1);
        if (MarkText.OpeningAt(text, slice.Start) is not { } opening)
            return false;
        slice.Start = Mark.Read(text, slice.Start, opening) is { } mark
            ? Take(processor, slice, mark)
            : LeaveOpen(processor, slice, opening);
        return true;
    }

    /// <summary>Puts the change into the tree, or reports why it cannot; the offset after it.</summary>
    private int Take(InlineProcessor processor, StringSlice slice, Mark mark)
    {
        var text = slice.Text.AsSpan(0, slice.End + 1);
        if (mark.NestedIn(text) is { } nested)
            _report(Rules.NestedMark, processor.GetSourcePosition(nested), $"a mark begins inside {mark.Opening}; close that one with {MarkText.ClosingOf(mark.Opening)} before it");
        else if (mark.Opening == MarkText.Note)
            _report(Rules.StrayNote, processor.GetSourcePosition(slice.Start), "this variant note follows no mark; put {== ==} around the words it speaks of, right before it");
        else
            return Change(processor, slice, mark);
        return mark.End;
    }

    private int Change(InlineProcessor processor, StringSlice slice, Mark mark)
    {
        var note = NoteAt(slice, mark.End);
        var end = note?.End ?? mark.End;
        processor.Inline = new ChangeInline(mark.Kind, slice.Text[mark.Witness])
        {
            Lemma = mark.Kind == VariantKind.Surplus ? null : InnerText.Parse(processor, _source, slice.Text, mark.Edition),
            Note = note is null ? null : Parts(processor, slice.Text, note),
            Span = new SourceSpan(processor.GetSourcePosition(slice.Start), processor.GetSourcePosition(end - 1)),
        };
        return end;
    }

    private IReadOnlyList<VariantNotePart> Parts(InlineProcessor processor, string text, Mark note) =>
    [
        .. note.Parts(text).Select(part => new VariantNotePart(
            PlainText.SingleSpaced(text[part]), processor.GetSourcePosition(part.Start.Value), InnerText.Parse(processor, _source, text, part))),
    ];

    private int LeaveOpen(InlineProcessor processor, StringSlice slice, string opening)
    {
        var missing = slice.AsSpan().Contains(MarkText.ClosingOf(opening), StringComparison.Ordinal) ? MarkText.Arrow : MarkText.ClosingOf(opening);
        var end = _source.PlaceOf(processor.GetSourcePosition(slice.End));
        _report(Rules.UnclosedMark, processor.GetSourcePosition(slice.Start), $"{opening} has no {missing} before the paragraph ends in line {end.Line + 1}, column {end.Column + 1}; write {missing} where the mark ends");
        return slice.End + 1;
    }

    private static Mark? NoteAt(StringSlice slice, int start)
    {
        var text = slice.Text.AsSpan(0, slice.End + 1);
        return MarkText.OpeningAt(text, start) == MarkText.Note && Mark.Read(text, start, MarkText.Note) is { } note && note.NestedIn(text) is null ? note : null;
    }
}
