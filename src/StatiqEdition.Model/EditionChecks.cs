namespace StatiqEdition.Model;

/// <summary>What an edition keeps as a whole: every id once, comparisons of passages that exist, and normalizations that take signs from the witness and nothing else (docs/architecture.md).</summary>
public static class EditionChecks
{
    /// <summary>The breaches of an edition, each at its place.</summary>
    public static IEnumerable<Diagnostic> Of(Edition edition) => [.. DuplicateIds(edition), .. Comparisons(edition), .. RepeatedComparisons(edition), .. HidingNormalizations(edition), .. IdleNormalizations(edition), .. AliasChecks.Of(edition)];

    private static IEnumerable<Diagnostic> DuplicateIds(Edition edition) =>
        from same in Ids(edition).GroupBy(id => id.Id)
        from again in same.Skip(1)
        select Rules.DuplicateId.At(again.Place, $"the id '{again.Id}' is taken at {same.First().Place}; give this one another, with {{#id}} if it is a heading");

    private static IEnumerable<(string Id, Place Place)> Ids(Edition edition) =>
        from passage in edition.Passages
        from id in passage.PageBreaks.Select(page => page.Id.Id).Prepend(passage.Id.Id).Concat(passage.Variants.Select(variant => variant.Id))
        select (id, passage.Place);

    private static IEnumerable<Diagnostic> Comparisons(Edition edition) =>
        from comparison in edition.Comparisons
        from side in new[] { comparison.Left, comparison.Right }
        where side.Id.Length > 0 && edition.Find(side) is null
        select Rules.Comparison.At(comparison.Place, $"there is no passage '{side}' to compare; name one of the edition's ids, such as p5");

    private static IEnumerable<Diagnostic> RepeatedComparisons(Edition edition) =>
        from same in edition.Comparisons.GroupBy(comparison => comparison.Slug)
        from again in same.Skip(1)
        select Rules.Comparison.At(again.Place, $"'{again.Slug}' is compared at {same.First().Place} already; keep one");

    private static IEnumerable<Diagnostic> HidingNormalizations(Edition edition) =>
        from rule in edition.Normalizations
        where rule.LineStart.Any(char.IsLetterOrDigit)
        select Rules.HidingNormalization.At(rule.Place, $"the normalization '{rule.Name}' would take away letters or figures; name signs only, and mark the words with {{--…--}}");

    private static IEnumerable<Diagnostic> IdleNormalizations(Edition edition) =>
        from rule in edition.Normalizations
        where edition.Base.Text is { } witness && WitnessLine.Of(witness, edition.Normalizations).All(line => line.Normalization != rule)
        select Rules.IdleNormalization.At(rule.Place, $"no line of witness {edition.Base.Siglum} begins as the normalization '{rule.Name}' says; correct its 'line-start', or take the rule away");
}
