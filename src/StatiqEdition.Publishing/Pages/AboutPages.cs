using StatiqEdition.Model;
using StatiqEdition.Theme;

namespace StatiqEdition.Publishing;

/// <summary>What an edition is: its introduction, principles, proof, witnesses, source and releases.</summary>
public static class AboutPages
{
    /// <summary>The one page.</summary>
    public static IEnumerable<SitePage> Of(Site site, Edition edition)
    {
        yield return SitePage.Of<AboutPage>(
            new(site, edition, Addresses.About(edition), $"About the edition of {edition.Metadata.ShortTitle}", edition.Metadata.Statement),
            (nameof(AboutPage.Edition), edition), (nameof(AboutPage.Figures), Figures.Of(edition)), (nameof(AboutPage.Errata), ErrataLists.Of(edition)));
    }
}
