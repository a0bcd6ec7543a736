using StatiqEdition.Model;
using StatiqEdition.Theme;

namespace StatiqEdition.Publishing;

/// <summary>What an edition's passages have in common: the list of those that repeat one another, and the page on which a reader compares any two.</summary>
public static class ParallelPages
{
    /// <summary>The two pages.</summary>
    public static IEnumerable<SitePage> Of(Site site, Edition edition)
    {
        var parallels = Parallels.Ranked(edition);
        var known = edition.Metadata;
        yield return SitePage.Of<ParallelsPage>(
            new(site, edition, Addresses.Parallels(edition), $"Parallels of {known.ShortTitle}", $"The passages of {known.Title} that repeat one another, and how alike they are."),
            (nameof(ParallelsPage.Edition), edition), (nameof(ParallelsPage.Parallels), parallels));
        yield return SitePage.Of<ChoicePage>(
            new(site, edition, Addresses.Compare(edition), $"Compare two passages of {known.ShortTitle}", $"Any two passages of {known.Title}, compared word by word."),
            (nameof(ChoicePage.Edition), edition), (nameof(ChoicePage.Parallels), parallels));
    }
}
