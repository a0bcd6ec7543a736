namespace StatiqEdition.Model;

/// <summary>An edition in numbers: its passages of every kind, the words they read, its notes, the numbered pages that begin in it and its variants.</summary>
public sealed record Figures(
    int Passages,
    int Words,
    int Notes,
    int Pages,
    int Variants,
    IReadOnlyList<Counted> ByCause,
    IReadOnlyList<Counted> ByKind,
    IReadOnlyList<Counted> Normalizations)
{
    /// <summary>Variants whose cause the editor doubts.</summary>
    public int Doubtful { get; init; }

    /// <summary>Variants whose cause the program inferred.</summary>
    public int Inferred { get; init; }

    /// <summary>Counts an edition; what does not occur is not listed, and a normalization is counted in the base witness.</summary>
    public static Figures Of(Edition edition) => new(
        edition.Passages.Count,
        edition.Passages.Sum(passage => passage.Words.Count),
        edition.Notes.Count,
        edition.Passages.Sum(passage => passage.PageBreaks.Count()),
        edition.Variants.Count,
        Tally(edition.Variants.Select(variant => variant.Cause).OfType<Cause>(), Causes.Word),
        Tally(edition.Variants.Select(variant => variant.Kind), kind => kind.Word()),
        [.. edition.Normalizations.Select(rule => new Counted(rule.Name, edition.Proof.Lines.Count(line => line.Normalization == rule)))])
    {
        Doubtful = edition.Variants.Count(variant => !variant.Certain),
        Inferred = edition.Variants.Count(variant => variant.CauseInferred),
    };

    private static IReadOnlyList<Counted> Tally<T>(IEnumerable<T> things, Func<T, string> name) =>
        [.. things.GroupBy(thing => thing).OrderBy(group => group.Key).Select(group => new Counted(name(group.Key), group.Count()))];
}
