namespace StatiqEdition.Tests.Published;

/// <summary>Notes that were read at each of the passages that have their mark.</summary>
internal static class NotePlaces
{
    /// <summary>Each note once, with all its passages.</summary>
    public static IEnumerable<NoteRead> Joined(IEnumerable<NoteRead> notes) => notes.GroupBy(note => note with { Anchors = null }).Select(places => places.Key with { Anchors = string.Join(' ', places.Select(place => place.Anchors).Distinct()) });
}
