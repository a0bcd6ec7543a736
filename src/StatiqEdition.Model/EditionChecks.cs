using System.Text;

namespace StatiqEdition.Model;

/// <summary>What an edition keeps as a whole: every id once, comparisons of passages that exist, and normalizations that take signs from the witness and nothing else (docs/architecture.md).</summary>
public static class EditionChecks
{
    /// <summary>The breaches of an edition, each at its place, without those that only follow from the faults that are <paramref name="known"/>.</summary>
    public static IEnumerable<Diagnostic> Of(Edition edition, IEnumerable<Diagnostic> known) =>
        [.. DuplicateIds.Of(edition, known), .. PageNames.Check(edition), .. LeaningNotes.Check(edition), .. Proposals.Check(edition), .. HidingNormalizations(edition), .. IdleNormalizations(edition)];

    /// <summary>What an edition of which all was read names and does not have, each at its place: compared passages, and those that aliases lead to.</summary>
    public static IEnumerable<Diagnostic> OfWhole(Edition edition) =>
        [.. Comparisons(edition), .. RepeatedComparisons(edition), .. IdleComparisons(edition), .. AliasChecks.Of(edition)];

    private static IEnumerable<Diagnostic> Comparisons(Edition edition) =>
        from comparison in edition.Comparisons
        from side in new[] { (Id: comparison.Left, Place: comparison.LeftPlace), (Id: comparison.Right, Place: comparison.RightPlace) }
        where side.Id.Id.Length > 0 && edition.Find(side.Id) is null
        select Rules.Comparison.At(side.Place, $"there is no passage '{side.Id}' to compare; name one of the edition's ids, such as p5");

    private static IEnumerable<Diagnostic> RepeatedComparisons(Edition edition) =>
        from same in edition.Comparisons.GroupBy(comparison => comparison.Slug)
        from again in same.Skip(1)
        select Rules.Comparison.At(again.Place, $"'{again.Slug}' is compared at {same.First().Place} already; keep one");

    private static IEnumerable<Diagnostic> IdleComparisons(Edition edition) =>
        from comparison in edition.Comparisons
        where comparison.Left.Id.Length > 0 && comparison.Left == comparison.Right
        select Rules.Comparison.At(comparison.RightPlace, $"'{comparison.Right}' is compared with itself; name another passage");

    private static IEnumerable<Diagnostic> HidingNormalizations(Edition edition) =>
        from rule in edition.Normalizations
        where rule.LineStart.EnumerateRunes().Any(IsLetterOrFigure)
        select Rules.HidingNormalization.At(rule.Place, $"the normalization '{rule.Name}' would take away letters or figures; name signs only, and mark the words with {{--…--}}");

    private static IEnumerable<Diagnostic> IdleNormalizations(Edition edition)
    {
        if (edition is not { Witnesses: [{ Text: not null }, ..] })
            return [];
        var used = edition.WitnessLines.Select(line => line.Normalization).ToHashSet();
        return from rule in edition.Normalizations.DistinctBy(rule => rule.LineStart)
               where !rule.LineStart.Any(char.IsLetterOrDigit) && !used.Contains(rule)
               select Rules.IdleNormalization.At(rule.Place, $"no line of witness {edition.Base.Siglum} begins as the normalization '{rule.Name}' says; correct its 'line-start', or take the rule away");
    }

    // Superior figures, fractions and Roman numerals have categories of their own.
    private static bool IsLetterOrFigure(Rune rune) => Rune.IsLetter(rune) || Rune.IsNumber(rune);
}
