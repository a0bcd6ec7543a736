using StatiqEdition.Model;
using StatiqEdition.Theme;

namespace StatiqEdition.Publishing;

/// <summary>The pages of a site: the library, one entry in this table for each kind of page that every edition has, and the page for missing addresses.</summary>
public static class SitePages
{
    /// <summary>The kinds of page that every edition has.</summary>
    internal static IReadOnlyList<Func<Site, Edition, IEnumerable<SitePage>>> OfEachEdition { get; } =
    [
        ReadingPages.Of,
        ApparatusPages.Of,
        TranscriptPages.Of,
        RecordPages.Of,
        ParallelPages.Of,
        ChoicePages.Of,
        ComparePages.Of,
        IndexPages.Of,
        ProbabilityPages.Of,
        AboutPages.Of,
        CitePages.Of,
        WordPages.Of,
        QuotationPages.Of,
        MovedPages.Of,
    ];

    /// <summary>The pages of an edition, not rendered yet.</summary>
    public static IEnumerable<SitePage> Of(Site site, Edition edition) => OfEachEdition.SelectMany(pages => pages(site, edition));

    /// <summary>The pages that belong to no edition.</summary>
    public static IEnumerable<SitePage> OfTheSite(Catalogue catalogue) => [LibraryPages.Of(catalogue), SearchPages.Of(catalogue), NotFoundPages.Of(catalogue)];
}
