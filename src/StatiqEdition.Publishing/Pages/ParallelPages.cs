using StatiqEdition.Model;
using StatiqEdition.Theme;

namespace StatiqEdition.Publishing;

/// <summary>What an edition's passages have in common: the list of those that repeat one another.</summary>
public static class ParallelPages
{
    /// <summary>The one page.</summary>
    public static IEnumerable<SitePage> Of(Site site, Edition edition)
    {
        var known = edition.Metadata;
        yield return SitePage.Of<ParallelsPage>(
            new(site, edition, Addresses.Parallels(edition), $"Parallels of {known.ShortTitle}", $"The passages of {known.Title} that repeat one another, and how alike they are."),
            (nameof(ParallelsPage.Edition), edition), (nameof(ParallelsPage.Parallels), Parallels.Ranked(edition)));
    }
}
