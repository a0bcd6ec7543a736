using StatiqEdition.Model;

namespace StatiqEdition.Theme;

/// <summary>What is said of a release that changed no words.</summary>
public static class WordlessRelease
{
    private const int MostNamed = 8;

    /// <summary>The sentences, which tell whether passages were moved or something else was changed, and what, where that is known.</summary>
    public static string Said(Edition edition, Release release)
    {
        var states = ReleasedStates.Around(edition, release);
        var order = states is var (before, after) && ReadingOrder.FirstOther(after, before) is not null ? " Their order was." : "";
        var apparatus = edition.Ledger.HasOtherApparatus(release) ? $" The apparatus or the description was{Named(states is var (old, young) ? ApparatusText.Others(young, old) : [])}." : "";
        return $"No words were changed.{order}{apparatus}";
    }

    private static string Named(IReadOnlyList<string> names) =>
        names.Count == 0 ? "" : $": {string.Join(", ", names.Take(MostNamed))}{(names.Count > MostNamed ? $" and {names.Count - MostNamed} more" : "")}";
}
