using StatiqEdition.Model;

namespace StatiqEdition.Publishing;

/// <summary>What a build keeps of an edition that the next may find as it was: its card, and what was warned of, because every build tells it again.</summary>
public sealed record HeldEdition(EditionCard Card, IReadOnlyList<HeldWarning> Warnings)
{
    /// <summary>What is kept of an edition of which nothing but this was said.</summary>
    public static HeldEdition Of(EditionCard card, IEnumerable<Diagnostic> said) => new(card, [.. said.Select(warning => new HeldWarning(warning.Rule.Code, warning.Place, warning.Message))]);

    /// <summary>Whether there is a rule for each of the warnings; none for one means that another program, or somebody else, wrote them.</summary>
    internal bool IsKnown => Warnings.All(warning => Rules.All.Any(rule => rule.Code == warning.Code));

    /// <summary>What was said of it.</summary>
    public IReadOnlyList<Diagnostic> Said() => [.. Warnings.Select(warning => Rules.All.Single(rule => rule.Code == warning.Code).At(warning.Place, warning.Message))];
}
