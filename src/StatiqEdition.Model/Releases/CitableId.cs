namespace StatiqEdition.Model;

/// <summary>An id that a reader may cite, with the words that stand under it, none for a page of the document, and its place in the source.</summary>
public sealed record CitableId(Locus Id, string? Text, Place Place)
{
    /// <summary>Every citable id of an edition in reading order: its passages, each followed by the pages that begin in it.</summary>
    public static IEnumerable<CitableId> Of(Edition edition) =>
        from passage in edition.Passages
        from citable in passage.PageBreaks.Select(page => new CitableId(page.Id, Text: null, passage.Place)).Prepend(new(passage.Id, passage.Text, passage.Place))
        select citable;
}
