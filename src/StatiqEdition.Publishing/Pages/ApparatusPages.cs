using StatiqEdition.Model;
using StatiqEdition.Theme;

namespace StatiqEdition.Publishing;

/// <summary>The apparatus of an edition.</summary>
public static class ApparatusPages
{
    /// <summary>The one page.</summary>
    public static IEnumerable<SitePage> Of(Site site, Edition edition)
    {
        yield return SitePage.Of<ApparatusPage>(
            new(site, edition, Addresses.Apparatus(edition), $"Apparatus of {edition.Metadata.ShortTitle}", $"Every place where the edition of {edition.Metadata.Title} departs from witness {edition.Base.Siglum}, with what each witness reads and why."),
            (nameof(ApparatusPage.Edition), edition), (nameof(ApparatusPage.Entries), Entries.Of(edition)), (nameof(ApparatusPage.Figures), Figures.Of(edition)));
    }
}
