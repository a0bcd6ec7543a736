namespace StatiqEdition.Model;

/// <summary>Finds paragraphs without numbers that have taken one another's published ids, because one was put in, taken out, joined or divided before them. The numbers of the document and the editor's ids move by nobody's oversight.</summary>
internal static class Displaced
{
    /// <summary>A diagnostic for the first paragraph of each section whose words were published under the id of another; those after it are put right with it.</summary>
    public static IEnumerable<Diagnostic> Of(Edition edition)
    {
        var moved = edition.Passages.Where(passage => passage is { Kind: PassageKind.Paragraph, Number: null, Text.Length: > 0 } && IsOther(edition, passage.Id, passage.Text)).ToList();
        if (moved.Count == 0)
            return [];
        var published = edition.Ledger.Ids.Where(id => id.Text is not null).ToLookup(id => id.Text!);
        return moved.GroupBy(passage => passage.Section)
            .Select(section => section.Select(passage => Told(passage, published[passage.Text].FirstOrDefault(id => IsTaken(edition, id, passage)))).FirstOrDefault(told => told is not null))
            .OfType<Diagnostic>();
    }

    private static bool IsOther(Edition edition, Locus id, string text) => edition.Ledger.Find(id)?.Text != text;

    /// <summary>Whether an id that was published for a passage's words belongs to other words now, or to none while the passage has that of others.</summary>
    private static bool IsTaken(Edition edition, PublishedId id, Passage passage) => edition.Find(id.Id) switch
    {
        { Kind: PassageKind.Paragraph, Number: null } holder => holder.Text != passage.Text,
        null => id.Id.CountIn(passage.Section) is not null && edition.Ledger.Find(passage.Id) is not null,
        _ => false,
    };

    private static Diagnostic? Told(Passage passage, PublishedId? id) => id is null ? null : Rules.Displaced.At(
        passage.Place,
        $"these words were published as '{id.Id}' and are now '{passage.Id}'; give the paragraph its id again, {{#{id.Id}}} at its end, and a paragraph that is new before it one of its own, such as {{#addition}}");
}
