using StatiqEdition.Model;
using StatiqEdition.Theme;

namespace StatiqEdition.Publishing;

/// <summary>The reading text of an edition, with its notes, its apparatus and its declared comparisons.</summary>
public static class ReadingPages
{
    /// <summary>The one page.</summary>
    public static IEnumerable<SitePage> Of(Site site, Edition edition)
    {
        var known = edition.Metadata;
        yield return SitePage.Of<ReadingPage>(
            new(site, edition, Addresses.Of(edition), $"{known.ShortTitle}: {known.Title}", known.Abstract),
            (nameof(ReadingPage.Edition), edition), (nameof(ReadingPage.Parallels), Parallels.Declared(edition)));
    }
}
