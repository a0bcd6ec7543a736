using StatiqEdition.Model;
using StatiqEdition.Theme;

namespace StatiqEdition.Publishing;

/// <summary>The pages of a site: the library, one entry in this table for each kind of page that every edition has, and the page for missing addresses.</summary>
public static class SitePages
{
    private static readonly IReadOnlyList<Func<Site, Edition, IEnumerable<SitePage>>> s_ofEachEdition =
    [
        ReadingPages.Of,
        ApparatusPages.Of,
        TranscriptPages.Of,
        RecordPages.Of,
        ParallelPages.Of,
        ComparePages.Of,
        IndexPages.Of,
        ProbabilityPages.Of,
        AboutPages.Of,
        WordPages.Of,
        QuotationPages.Of,
        MovedPages.Of,
    ];

    /// <summary>Every page, not rendered yet.</summary>
    public static IEnumerable<SitePage> Of(Library library) =>
    [
        LibraryPages.Of(library),
        SearchPages.Of(library),
        .. library.Editions.SelectMany(edition => s_ofEachEdition.SelectMany(pages => pages(library.Site, edition))),
        NotFoundPages.Of(library),
    ];
}
