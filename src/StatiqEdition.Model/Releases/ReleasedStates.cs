namespace StatiqEdition.Model;

/// <summary>An edition as its releases left it, as far as they are kept.</summary>
public static class ReleasedStates
{
    /// <summary>The edition as it was released; null where that is not kept.</summary>
    public static Edition? Kept(Edition edition, Release release) => edition.Kept.FirstOrDefault(kept => kept.Metadata.Version == $"{release.Version}");

    /// <summary>The edition as a release left it, and as the one before it did; null where one of them is not known. An edition that has a release's version is taken for it while it is not kept yet.</summary>
    public static (Edition Before, Edition After)? Around(Edition edition, Release release)
    {
        var index = edition.Ledger.Releases.TakeWhile(other => other != release).Count();
        return index > 0 && index < edition.Ledger.Releases.Count && Kept(edition, edition.Ledger.Releases[index - 1]) is { } before
            && (Kept(edition, release) ?? (edition.Metadata.Version == $"{release.Version}" ? edition : null)) is { } after
            ? (before, after)
            : null;
    }
}
