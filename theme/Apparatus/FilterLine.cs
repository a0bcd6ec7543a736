using StatiqEdition.Model;

namespace StatiqEdition.Theme;

/// <summary>Filters of one kind, with what they ask for.</summary>
public sealed record FilterLine(string Title, IReadOnlyList<EntryFilter> Filters)
{
    /// <summary>The filters of an edition with the numbers of entries they leave; one that leaves nothing is not offered.</summary>
    public static IReadOnlyList<FilterLine> Of(Edition edition, IReadOnlyList<Entry> entries) =>
        [.. Lines(edition).Select(line => line.Counted(entries)).Where(line => line.Filters.Count > 0)];

    private static IEnumerable<FilterLine> Lines(Edition edition) =>
    [
        new("Cause", [.. Causes.All.Select(OfCause), EntryFilter.OfVariants("cause--none", "none named", variant => variant.Cause is null)]),
        new("Witness", [.. edition.Witnesses.Select(OfWitness)]),
        new("Reads otherwise", [.. edition.Witnesses.Select(OfOther)]),
        new("Doubt", [EntryFilter.OfVariants("doubt--doubtful", "doubtful", variant => !variant.Certain), EntryFilter.OfVariants("doubt--inferred", "inferred", variant => variant.CauseInferred)]),
        new("Order", [new("order--transposed", "transpositions", entry => entry is Entry.OfTransposition)]),
    ];

    private static EntryFilter OfCause(Cause cause) =>
        EntryFilter.OfVariants($"cause--{Causes.Word(cause)}", CauseWords.Brief(cause), variant => variant.Cause == cause);

    private static EntryFilter OfWitness(Witness witness) =>
        EntryFilter.OfVariants($"witness--{witness.Siglum}", witness.Siglum, variant => variant.Readings.Any(reading => reading.Witness == witness.Siglum));

    private static EntryFilter OfOther(Witness witness) =>
        EntryFilter.OfVariants($"otherwise--{witness.Siglum}", witness.Siglum, variant => variant.Readings.Any(reading => reading.Witness == witness.Siglum && !ReadingWords.Agrees(variant, reading)));

    private FilterLine Counted(IReadOnlyList<Entry> entries) =>
        this with { Filters = [.. Filters.Select(filter => filter with { Count = entries.Count(filter.Leaves) }).Where(filter => filter.Count > 0)] };
}
