namespace StatiqEdition.Model;

/// <summary>A paragraph, or a note, with the words of estimative probability that stand in it, in order; and those that were passed over.</summary>
public sealed record EstimativePassage(Passage Passage, string Text, IReadOnlyList<Found<EstimativeClass>> Words, IReadOnlyList<IndexForm> PassedOver)
{
    /// <summary>The passages of the declared parts in reading order, headings left out, their notes last; none where nothing is declared.</summary>
    public static IReadOnlyList<EstimativePassage> Of(Edition edition)
    {
        if (edition.Estimative is not { } declared)
            return [];
        var finder = new FormFinder<EstimativeClass?>(
        [
            .. declared.Classes.SelectMany(known => known.Forms.Select(form => (form, (EstimativeClass?)known))),
            .. declared.PassedOver.Select(form => (form, (EstimativeClass?)null)),
        ]);
        return [.. Passages(edition, declared).Select(passage => Of(passage, finder))];
    }

    private static EstimativePassage Of(Passage passage, FormFinder<EstimativeClass?> finder)
    {
        var found = finder.In(passage.Text);
        return new(
            passage,
            passage.Text,
            [.. found.Where(one => one.Of is not null).Select(one => new Found<EstimativeClass>(one.Start, one.Length, one.Form, one.Of!))],
            [.. found.Where(one => one.Of is null).Select(one => one.Form)]);
    }

    private static IEnumerable<Passage> Passages(Edition edition, EstimativeWords declared)
    {
        var text = edition.Parts.Where(part => declared.Parts.Contains(part.Id)).SelectMany(part => part.Passages).ToList();
        var ids = text.Select(passage => passage.Id).ToHashSet();
        return [.. text.Where(passage => passage.Kind != PassageKind.Heading), .. edition.Notes.Where(note => ids.Contains(note.Anchor)).Select(note => note.Passage)];
    }
}
