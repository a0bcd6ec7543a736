using StatiqEdition.Model;

namespace StatiqEdition.Theme;

/// <summary>What is said of a release that changed no words.</summary>
public static class WordlessRelease
{
    /// <summary>The sentences, which tell whether passages were moved or something else was changed, where that is known.</summary>
    public static string Said(Edition edition, Release release) =>
        $"No words were changed.{(ReadingOrder.IsOther(edition, release) ? " Their order was." : "")}{(edition.Ledger.HasOtherApparatus(release) ? " The apparatus or the description was." : "")}";
}
