using StatiqEdition.Model;
using StatiqEdition.Theme;

namespace StatiqEdition.Publishing;

/// <summary>The comparisons of an edition, each on its own page.</summary>
public static class ComparePages
{
    /// <summary>One page for each comparison.</summary>
    public static IEnumerable<SitePage> Of(Site site, Edition edition) => Parallels.Of(edition).Select(parallel => SitePage.Of<ComparePage>(
        new(site, edition, Addresses.Of(edition, parallel.Comparison), $"{SitedName.Pair(edition, parallel.Passages)} of {edition.Metadata.ShortTitle}", $"{SitedName.Pair(edition, parallel.Passages)} of {edition.Metadata.Title}, compared word by word."),
        (nameof(ComparePage.Edition), edition), (nameof(ComparePage.Parallel), parallel)));
}
