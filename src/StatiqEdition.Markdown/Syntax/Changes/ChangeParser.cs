using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;
using StatiqEdition.Model;

namespace StatiqEdition.Markdown;

/// <summary>Takes each mark of CriticMarkup, with the variant note right after it, in one match (docs/format.md). Faults are reported at the opening sign.</summary>
internal sealed class ChangeParser : InlineParser
{
    private readonly SourceText _source;
    private readonly OpenSigns _signs;
    private readonly Report _report;

    public ChangeParser(SourceText source, OpenSigns signs, Report report)
    {
        _source = source;
        _signs = signs;
        _report = report;
        OpeningCharacters = ['{'];
    }

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        var text = slice.Text.AsSpan(0, slice.End + 1);
        if (MarkText.OpeningAt(text, slice.Start) is not { } opening)
            return false;
        slice.Start = !_signs.In(processor.Block!).IsEndless(opening) && Mark.Read(text, slice.Start, opening) is { } mark
            ? Take(processor, slice, mark)
            : LeaveOpen(processor, slice, opening);
        return true;
    }

    /// <summary>Puts the change into the tree, or reports why it cannot; the offset after it and its note.</summary>
    private int Take(InlineProcessor processor, StringSlice slice, Mark mark)
    {
        var text = slice.Text.AsSpan(0, slice.End + 1);
        var note = mark.Opening != MarkText.Note && MarkText.OpeningAt(text, mark.End) == MarkText.Note ? Mark.Read(text, mark.End, MarkText.Note) : null;
        if (mark.NestedIn(text) is { } nested)
            ReportNested(processor, nested, mark, slice.Text);
        else if (note?.NestedIn(text) is { } nestedInNote)
            ReportNested(processor, nestedInNote, note, slice.Text);
        else if (mark.Opening == MarkText.Note && _signs.In(processor.Block!).HasOpenMark)
            return mark.End; // Of a mark without an end and its note, the mark alone is reported.
        else if (mark.Opening == MarkText.Note)
            _report(Rules.StrayNote, processor.GetSourcePosition(slice.Start), IsApart(text[..slice.Start])
                ? "this variant note stands apart from its mark; take out the space between them"
                : "this variant note follows no mark; put {== ==} around the words it speaks of, right before it");
        else if (mark.Opening != MarkText.Unchanged || note is not null || MarkText.OpeningAt(text, mark.End) is not MarkText.Note)
            processor.Inline = Change(processor, slice, mark, note); // Of unchanged words with an open note, the note alone is reported.
        return note?.End ?? mark.End;
    }

    /// <summary>Whether the text before a variant note ends with a mark and a space.</summary>
    private static bool IsApart(ReadOnlySpan<char> before)
    {
        var ending = before.TrimEnd();
        return ending.Length >= MarkText.SignLength && MarkText.ClosedBy(ending[^MarkText.SignLength..]) is not (null or MarkText.Note);
    }

    private ChangeInline Change(InlineProcessor processor, StringSlice slice, Mark mark, Mark? note) => new(mark.Kind, slice.Text[mark.Witness])
    {
        Lemma = mark.Kind == VariantKind.Surplus ? null : InnerText.Parse(processor, _source, slice.Text, mark.Edition),
        Note = note is null ? null : Parts(processor, slice.Text, note),
        WitnessPageBreak = mark.Opening == MarkText.Unchanged || mark.PageBreakIn(slice.Text) is not { } at ? null : processor.GetSourcePosition(at),
        Span = new SourceSpan(processor.GetSourcePosition(slice.Start), processor.GetSourcePosition((note?.End ?? mark.End) - 1)),
    };

    private IReadOnlyList<VariantNotePart> Parts(InlineProcessor processor, string text, Mark note) =>
    [
        .. note.Parts(text).Select(part => VariantNotePart.Of(
            PlainText.SingleSpaced(text[part]), processor.GetSourcePosition(part.Start.Value), () => InnerText.Parse(processor, _source, text, part))),
    ];

    private void ReportNested(InlineProcessor processor, int nested, Mark mark, string text)
    {
        foreach (var opening in MarkText.Openings(text.AsSpan()[mark.Inside]))
            _signs.In(processor.Block!).Await(opening);
        var start = _source.PlaceOf(processor.GetSourcePosition(mark.Inside.Start.Value - MarkText.SignLength));
        _report(Rules.NestedMark, processor.GetSourcePosition(nested), $"a mark begins inside the {mark.Opening} of line {start.Line + 1}, column {start.Column + 1}; close that one with {MarkText.ClosingOf(mark.Opening)} before it");
    }

    /// <summary>Reports a mark without an end, the first of its kind in a block; the offset after its sign, since what follows is read on.</summary>
    private int LeaveOpen(InlineProcessor processor, StringSlice slice, string opening)
    {
        var signs = _signs.In(processor.Block!);
        var missing = !signs.IsEndless(opening) && slice.AsSpan().Contains(MarkText.ClosingOf(opening), StringComparison.Ordinal) ? MarkText.Arrow : MarkText.ClosingOf(opening);
        if (missing != MarkText.Arrow)
            signs.AddEndless(opening);
        if (signs.Tell(opening))
        {
            var end = _source.PlaceOf(processor.GetSourcePosition(slice.End));
            _report(Rules.UnclosedMark, processor.GetSourcePosition(slice.Start), $"{opening} has no {missing} before the paragraph ends in line {end.LineNumber}, column {end.ColumnNumber}; write {missing} {(missing == MarkText.Arrow ? "between what the witness reads and what the edition reads" : "where the mark ends")}");
        }

        return slice.Start + MarkText.SignLength;
    }
}
