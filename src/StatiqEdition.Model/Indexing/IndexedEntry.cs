namespace StatiqEdition.Model;

/// <summary>An entry of an index with the passages that name it, in reading order, each with how often; and those of its forms that were found, in the order of their declaration.</summary>
public sealed record IndexedEntry(IndexEntry Entry, IReadOnlyList<(Passage Passage, int Count)> Passages, IReadOnlyList<IndexForm> Forms)
{
    /// <summary>How often the text names it.</summary>
    public int Count => Passages.Sum(passage => passage.Count);

    /// <summary>The entries of an edition with the passages that name them: kind by kind, dates in the order of time, all others in that of the alphabet. Every passage is read, headings and notes too, its emended words as the edition reads them.</summary>
    public static IReadOnlyList<IndexedEntry> Of(Edition edition)
    {
        var finder = new FormFinder<IndexEntry>(edition.Index.SelectMany(entry => entry.Forms.Select(form => (form, entry))));
        var found = edition.Passages.SelectMany(passage => finder.In(passage.Text).Select(one => (passage, one))).ToLookup(pair => pair.one.Of, pair => (pair.passage, pair.one.Form), ReferenceEqualityComparer.Instance);
        return [.. Ordered(edition.Index).Select(entry => Of(entry, [.. found[entry]]))];
    }

    private static IndexedEntry Of(IndexEntry entry, IReadOnlyList<(Passage Passage, IndexForm Form)> found) => new(
        entry,
        [.. found.GroupBy(pair => pair.Passage.Id).Select(same => (same.First().Passage, same.Count()))],
        [.. entry.Forms.Where(form => found.Any(pair => pair.Form == form))]);

    private static IEnumerable<IndexEntry> Ordered(IEnumerable<IndexEntry> entries) =>
        entries.OrderBy(entry => entry.Kind).ThenBy(entry => entry.Date?.ToString(), StringComparer.Ordinal).ThenBy(entry => entry.SortKey, StringComparer.Ordinal);
}
