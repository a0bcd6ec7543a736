using StatiqEdition.Model;

namespace StatiqEdition;

/// <summary>The diagnostics to print, every character of them visible, at most <see cref="MostOfARule"/> of each rule; how many more there are of which rule; and how many there are in all.</summary>
internal sealed record Shortlist(IReadOnlyList<Diagnostic> Shown, IReadOnlyList<(Rule Rule, int Count)> Omitted, int Errors, int Warnings)
{
    /// <summary>How many of one rule are printed; a fault that stands everywhere must not bury the others.</summary>
    public const int MostOfARule = 50;

    /// <summary>The shortlist of diagnostics, in their order.</summary>
    public static Shortlist Of(IReadOnlyList<Diagnostic> diagnostics)
    {
        var ofRule = diagnostics.GroupBy(diagnostic => diagnostic.Rule).OrderBy(same => same.Key.Code, StringComparer.Ordinal).ToList();
        var shown = ofRule.SelectMany(same => same.Take(MostOfARule)).ToHashSet(ReferenceEqualityComparer.Instance);
        var errors = diagnostics.Count(diagnostic => diagnostic.IsError);
        return new(
            [.. diagnostics.Where(shown.Contains).Select(diagnostic => diagnostic.Visible)],
            [.. ofRule.Where(same => same.Count() > MostOfARule).Select(same => (same.Key, same.Count() - MostOfARule))],
            errors,
            diagnostics.Count - errors);
    }
}
