using StatiqEdition.Model;

namespace StatiqEdition.Publishing;

/// <summary>Carries out the comparisons of an edition.</summary>
public static class Parallels
{
    private static readonly Derived<IReadOnlyList<Parallel>> s_all = new(edition => Of(edition, edition.Compared));

    /// <summary>Each comparison, declared and found, with its passages aligned, and their notes pair by pair in the order of their marks; a note without partner is left out.</summary>
    public static IReadOnlyList<Parallel> Of(Edition edition) => s_all.Of(edition);

    /// <summary>The comparisons that the edition declares, and sets side by side in the reading text.</summary>
    public static IReadOnlyList<Parallel> Declared(Edition edition) => Of(edition, edition.Comparisons);

    /// <summary>All comparisons, the most alike first, then the longer.</summary>
    public static IReadOnlyList<Parallel> Ranked(Edition edition) =>
        [.. Of(edition).OrderByDescending(parallel => parallel.Passages.Share).ThenByDescending(parallel => parallel.Passages.Agreeing)];

    private static IReadOnlyList<Parallel> Of(Edition edition, IEnumerable<Comparison> comparisons) =>
        [.. comparisons.Select(comparison => Of(edition, comparison))];

    private static Parallel Of(Edition edition, Comparison comparison)
    {
        var left = Named(edition, comparison.Left);
        var right = Named(edition, comparison.Right);
        var notes = edition.NotesOf(left).Zip(edition.NotesOf(right), (one, other) => Aligner.Align(one.Passage, other.Passage));
        return new(comparison, Aligner.Align(left, right), [.. notes]);
    }

    private static Passage Named(Edition edition, Locus id) =>
        edition.Find(id) ?? throw new ArgumentException($"The edition {edition.Id} has no passage {id} to compare.", nameof(id));
}
