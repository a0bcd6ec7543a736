using StatiqEdition.Model;

namespace StatiqEdition.Publishing;

/// <summary>Carries out the comparisons that an edition declares.</summary>
public static class Parallels
{
    /// <summary>Each declared comparison with its passages aligned, and their notes pair by pair in the order of their marks; a note without partner is left out.</summary>
    public static IReadOnlyList<Parallel> Of(Edition edition) =>
        [.. edition.Comparisons.Select(comparison => Of(edition, comparison))];

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
