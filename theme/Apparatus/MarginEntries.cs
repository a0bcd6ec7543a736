using StatiqEdition.Model;

namespace StatiqEdition.Theme;

/// <summary>The margin of an edition in the order of its text.</summary>
public static class MarginEntries
{
    /// <summary>The entries of one passage: each variant, and each note whose mark stands here first, followed by the entries of the note itself.</summary>
    public static IReadOnlyList<MarginEntry> Of(Edition edition, Passage passage) =>
        [.. passage.NumberVariant is { } number ? [new MarginEntry.OfVariant(number, Note: null)] : Array.Empty<MarginEntry>(), .. In(edition, passage.Content, within: null)];

    /// <summary>The entries of the whole edition.</summary>
    public static IEnumerable<MarginEntry> Of(Edition edition) =>
        edition.Parts.SelectMany(part => part.Passages).SelectMany(passage => Of(edition, passage));

    private static IEnumerable<MarginEntry> In(Edition edition, IEnumerable<Inline> content, Note? within) => content.SelectMany(inline => inline switch
    {
        Inline.Emphasis emphasis => In(edition, emphasis.Content, within),
        Inline.Link link => In(edition, link.Content, within),
        Inline.Emendation emendation => [new MarginEntry.OfVariant(emendation.Variant, within), .. In(edition, emendation.Lemma, within)],
        Inline.NoteReference reference when edition.OrdinalOf(reference) == 0 => OfNote(edition, edition.NoteWith(reference.Note)),
        _ => [],
    });

    private static IEnumerable<MarginEntry> OfNote(Edition edition, Note note) =>
        In(edition, note.Passage.Content, note).Prepend(new MarginEntry.OfNote(note));
}
