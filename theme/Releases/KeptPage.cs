using StatiqEdition.Model;

namespace StatiqEdition.Theme;

/// <summary>What a page of a kept release knows of the other versions: the edition as it stands, and where the same page, or else the text, has its address there, in the release before and in the one after; null where there is none.</summary>
public sealed record KeptPage(Edition Current, string There, string? Before, string? After)
{
    /// <summary>Whether the release is the version that the edition still has.</summary>
    public bool IsCurrent(Edition kept) => kept.Metadata.Version == Current.Metadata.Version;
}
