using StatiqEdition.Model;

namespace StatiqEdition.Theme;

/// <summary>What is said of a release that changed no words.</summary>
public static class WordlessRelease
{
    /// <summary>The sentence, which tells whether something else was changed where the ledger knows it.</summary>
    public static string Said(Ledger ledger, Release release) =>
        ledger.HasOtherApparatus(release) ? "No words were changed. The apparatus or the description was." : "No words were changed.";
}
