using StatiqEdition.Model;

namespace StatiqEdition.Publishing;

/// <summary>Turns a library into the files of its site: the pages, and one entry in these tables for everything else that is published.</summary>
public static class Publisher
{
    private static readonly IReadOnlyList<Func<Site, Edition, IEnumerable<SiteFile>>> s_ofEachEdition =
    [
        MarginSheets.Of,
        FilterSheets.Of,
        EditionJson.Of,
        ProofJson.Of,
        RecordJson.Of,
        RecordTexts.Of,
        ReadingText.Of,
        CleanMarkdown.Of,
        ApparatusTable.Of,
        AnnotationList.Of,
        TitlePictures.Of,
        EpubBook.Of,
        WitnessTexts.Of,
        PassageScripts.Of,
        SearchScripts.Of,
    ];

    private static readonly IReadOnlyList<Func<Library, IEnumerable<SiteFile>>> s_ofTheSite =
    [
        Assets.Of,
        WordScripts.Of,
        Schemas.Of,
        Robots.Of,
        Sitemap.Of,
        HostHeaders.Of,
        Redirects.Of,
        Manifests.Of,
    ];

    /// <summary>Every file of the site; the same library gives the same bytes.</summary>
    public static async Task<IReadOnlyList<SiteFile>> Publish(Library library) =>
    [
        .. await Pages(library),
        .. library.Editions.SelectMany(edition => s_ofEachEdition.SelectMany(files => files(library.Site, edition))),
        .. s_ofTheSite.SelectMany(files => files(library)),
    ];

    private static async Task<IReadOnlyList<SiteFile>> Pages(Library library)
    {
        await using var renderer = new PageRenderer();
        var pages = new List<SiteFile>();
        foreach (var page in SitePages.Of(library))
            pages.Add(await renderer.Render(page));
        return pages;
    }
}
