using StatiqEdition.Model;

namespace StatiqEdition.Theme;

/// <summary>The ids of the places where note marks stand: <c>n1--ref</c>, and <c>n1--ref-2</c> where the same mark stands a second time.</summary>
public static class NoteMarks
{
    /// <summary>The id of the first place where a note's mark stands.</summary>
    public static string FirstId(Locus note) => MarginEntry.PlaceId(note.Id);

    /// <summary>The id of this very reference.</summary>
    public static string IdOf(Edition edition, Inline.NoteReference reference) => Id(reference.Note, edition.OrdinalOf(reference));

    /// <summary>Every place where a note's mark stands: the passage and the place's id.</summary>
    public static IEnumerable<(Passage Passage, string Id)> Places(Edition edition, Note note) =>
        edition.AnchorsOf(note).Select((passage, ordinal) => (passage, Id(note.Id, ordinal)));

    private static string Id(Locus note, int earlier) => earlier == 0 ? FirstId(note) : $"{FirstId(note)}-{earlier + 1}";
}
