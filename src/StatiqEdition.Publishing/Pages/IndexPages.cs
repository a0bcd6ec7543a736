using StatiqEdition.Model;
using StatiqEdition.Theme;

namespace StatiqEdition.Publishing;

/// <summary>The indexes of an edition: persons, places, organisations, dates.</summary>
public static class IndexPages
{
    /// <summary>The one page; none where the edition declares no index.</summary>
    public static IEnumerable<SitePage> Of(Site site, Edition edition)
    {
        if (edition.Index.Count == 0)
            yield break;
        yield return SitePage.Of<IndexesPage>(
            new(site, edition, Addresses.Indexes(edition), $"Indexes of {edition.Metadata.ShortTitle}", $"Persons, places, organisations and dates in {edition.Metadata.Title}, with the passages that name them."),
            (nameof(IndexesPage.Edition), edition));
    }
}
