using StatiqEdition.Model;

namespace StatiqEdition.Theme;

/// <summary>The margin of an edition in the order of its text.</summary>
public static class MarginEntries
{
    /// <summary>The entries of one passage: each variant, and each note whose mark stands here first, followed by the note's own variants.</summary>
    public static IReadOnlyList<MarginEntry> Of(Edition edition, Passage passage) =>
        [.. passage.NumberVariant is { } number ? [new MarginEntry.OfVariant(number, Note: null)] : Array.Empty<MarginEntry>(), .. In(edition, passage.Content)];

    /// <summary>The entries of the whole edition.</summary>
    public static IEnumerable<MarginEntry> Of(Edition edition) =>
        edition.Parts.SelectMany(part => part.Passages).SelectMany(passage => Of(edition, passage));

    private static IEnumerable<MarginEntry> In(Edition edition, IEnumerable<Inline> content) => content.SelectMany(inline => inline switch
    {
        Inline.Emphasis emphasis => In(edition, emphasis.Content),
        Inline.Link link => In(edition, link.Content),
        Inline.Emendation emendation => [new MarginEntry.OfVariant(emendation.Variant, Note: null), .. In(edition, emendation.Lemma)],
        Inline.NoteReference reference when edition.OrdinalOf(reference) == 0 => OfNote(edition, reference.Note),
        _ => [],
    });

    private static IEnumerable<MarginEntry> OfNote(Edition edition, Locus id)
    {
        var note = edition.NoteWith(id);
        return [new MarginEntry.OfNote(note), .. note.Passage.Variants.Select(variant => new MarginEntry.OfVariant(variant, note))];
    }
}
