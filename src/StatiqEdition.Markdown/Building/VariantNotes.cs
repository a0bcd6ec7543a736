using StatiqEdition.Model;

namespace StatiqEdition.Markdown;

/// <summary>Reads the parts of a variant note: a word of the closed list of causes, with <c>?</c> for doubt; <c>F = words</c>, another witness's reading; anything else is the editor's remark (docs/format.md).</summary>
internal sealed class VariantNotes(IReadOnlyList<string> sigla, InlineReader inlines, Report report)
{
    /// <summary>The variant with what its note says; with an inferred cause where the note gives none.</summary>
    public Variant Annotate(Variant variant, IReadOnlyList<VariantNotePart> note)
    {
        if (note.Count > Limits.MostNoteParts)
            report(Rules.TooLarge, note[Limits.MostNoteParts].Offset, $"this variant note has more than {Limits.MostNoteParts} parts; leave out what is not of this place");
        var annotated = note.Take(Limits.MostNoteParts).Where(part => part.Text.Length > 0).Aggregate(variant, Add);
        return annotated.Cause is null ? Causes.Infer(annotated) : annotated;
    }

    private Variant Add(Variant variant, VariantNotePart part)
    {
        if (part.Siglum is { } siglum)
            return WithReading(variant, part, siglum);
        return CauseWord.Read(part.Text) is { } word
            ? WithCause(variant, part, word)
            : variant with { Remark = Joined(variant.Remark, inlines.ReadInside(part.Content)) };
    }

    private Variant WithReading(Variant variant, VariantNotePart part, string siglum)
    {
        if (variant.Readings.Any(reading => reading.Witness == siglum))
            report(Rules.SecondReading, part.Offset, siglum == sigla[0] ? $"'{siglum}' is the base witness, whose reading the mark itself says; leave this part out" : $"'{siglum}' has a reading in this note already; keep one");
        else if (!sigla.Contains(siglum))
            report(Rules.Siglum, part.Offset, $"'{siglum}' is no witness of this edition; declared in edition.yml are {string.Join(", ", sigla)}");
        return variant with { Readings = [.. variant.Readings, new Reading(siglum, NoteLabel.WithMarks(part.Reading))] };
    }

    private Variant WithCause(Variant variant, VariantNotePart part, CauseWord word)
    {
        if (word.Cause is null)
            report(Rules.Cause, part.Offset, $"'{word.Word}' is no cause; the causes are {CauseWord.Known}, and a remark has more than one word");
        else if (variant.Cause is not null)
            report(Rules.Cause, part.Offset, $"'{word.Word}' is a second cause; keep one");
        var remark = WithoutFirst(part.Text.Length - word.Remark.Length, inlines.ReadInside(part.Content));
        return variant with
        {
            Cause = word.Cause ?? variant.Cause,
            Certain = !word.Doubt,
            Remark = word.Remark.Length == 0 ? variant.Remark : Joined(variant.Remark, remark),
        };
    }

    private static IReadOnlyList<Inline> Joined(IReadOnlyList<Inline> before, IReadOnlyList<Inline> remark) =>
        before.Count == 0 ? remark : [.. before, new Inline.Words("; "), .. remark];

    private static IReadOnlyList<Inline> WithoutFirst(int length, IReadOnlyList<Inline> content) =>
        [.. content.Select((inline, i) => i == 0 && inline is Inline.Words words ? new Inline.Words(words.Value.TrimStart()[length..]) : inline)];
}
