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
        TeiFile.Of,
        ProofJson.Of,
        RecordJson.Of,
        RecordTexts.Of,
        ReadingText.Of,
        CleanMarkdown.Of,
        ApparatusTable.Of,
        AnnotationList.Of,
        CitationFiles.Of,
        CitationFiles.OfPassages,
        TitlePictures.Of,
        EpubBook.Of,
        WitnessTexts.Of,
        PassageScripts.Of,
        SearchScripts.Of,
        DtsNavigation.Of,
        DtsDocuments.Of,
    ];

    private static readonly IReadOnlyList<Func<Library, IEnumerable<SiteFile>>> s_ofTheSite =
    [
        Assets.Of,
        WordScripts.Of,
        Schemas.Of,
        Robots.Of,
        Sitemap.Of,
        ReleaseFeed.Of,
        BookCatalogue.Of,
        HostHeaders.Of,
        Redirects.Of,
        Manifests.Of,
        DtsEntry.Of,
        DtsCollections.Of,
    ];

    /// <summary>Every file of the site; the same library gives the same bytes.</summary>
    public static async Task<IReadOnlyList<SiteFile>> Publish(Library library)
    {
        await using var renderer = new PageRenderer();
        var site = await OfTheSite(library, renderer);
        var files = new List<SiteFile>(site);
        foreach (var edition in library.Editions)
        {
            var own = await OfEdition(library.Site, edition, renderer);
            var around = library.Editions.Count == 1 ? site : await OfTheSite(library with { Editions = [edition] }, renderer);
            files.AddRange([.. own, PortableEdition.Of(library.Site, edition, own.Concat(around)), .. await OfKept(library.Site, edition, own, renderer)]);
        }

        return files;
    }

    private static async Task<IReadOnlyList<SiteFile>> OfEdition(Site site, Edition edition, PageRenderer renderer) =>
        [.. await renderer.Render(SitePages.Of(site, edition)), .. s_ofEachEdition.SelectMany(files => files(site, edition))];

    private static async Task<IReadOnlyList<SiteFile>> OfKept(Site site, Edition edition, IReadOnlyList<SiteFile> own, PageRenderer renderer)
    {
        if (edition.Kept.Count == 0)
            return [];
        var pages = await renderer.Render(KeptPages.Of(site, edition, [.. SitePages.Of(site, edition)]));
        return [.. new KeptLinks(edition, [.. pages, .. KeptFiles.Of(site, edition)], own).Settled()];
    }

    private static async Task<IReadOnlyList<SiteFile>> OfTheSite(Library library, PageRenderer renderer) =>
        [.. await renderer.Render(SitePages.OfTheSite(library)), .. s_ofTheSite.SelectMany(files => files(library))];
}
