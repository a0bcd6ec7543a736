using StatiqEdition.Model;
using StatiqEdition.Theme;

namespace StatiqEdition.Publishing;

/// <summary>The page on which a reader compares any two passages of an edition.</summary>
public static class ChoicePages
{
    /// <summary>The one page.</summary>
    public static IEnumerable<SitePage> Of(Site site, Edition edition)
    {
        var known = edition.Metadata;
        yield return SitePage.Of<ChoicePage>(
            new(site, edition, Addresses.Compare(edition), $"Compare two passages of {known.ShortTitle}", $"Any two passages of {known.Title}, compared word by word."),
            (nameof(ChoicePage.Edition), edition), (nameof(ChoicePage.Parallels), Parallels.Ranked(edition)));
    }
}
