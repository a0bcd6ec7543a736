using StatiqEdition.Model;

namespace StatiqEdition.Publishing;

/// <summary>Turns a library into the files of its site: the pages, and one entry in these tables for everything else that is published.</summary>
public static class Publisher
{
    /// <summary>What every edition has beside its pages, all but what is made from the rest.</summary>
    internal static IReadOnlyList<Func<Site, Edition, IEnumerable<SiteFile>>> OfEachEdition { get; } =
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

    /// <summary>What the site has beside its editions and its own pages.</summary>
    internal static IReadOnlyList<Func<Catalogue, IEnumerable<SiteFile>>> OfTheCatalogue { get; } =
    [
        Assets.Of,
        WordScripts.Of,
        Schemas.Of,
        SourceSchemas.Of,
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
        var editions = new List<PublishedEdition>();
        foreach (var edition in library.Editions)
            editions.Add(await OfEdition(library.Site, edition));
        return [.. await OfTheSite(new(library.Site, [.. editions.Select(edition => edition.Card)])), .. editions.SelectMany(edition => edition.Files)];
    }

    /// <summary>The files of one edition, all below its folder, and its card. They are the same whatever other editions the site has.</summary>
    public static Task<PublishedEdition> OfEdition(Site site, Edition edition, Selection selection = Selection.Everything) =>
        selection == Selection.ReadingPages ? ReadingPage(site, edition) : Everything(site, edition);

    /// <summary>The files that belong to no edition.</summary>
    public static async Task<IReadOnlyList<SiteFile>> OfTheSite(Catalogue catalogue, Selection selection = Selection.Everything) => selection == Selection.ReadingPages
        ? [.. await Rendered([LibraryPages.Of(catalogue)]), .. Assets.All]
        : [.. await Rendered(SitePages.OfTheSite(catalogue)), .. OfTheCatalogue.SelectMany(files => files(catalogue))];

    private static async Task<PublishedEdition> ReadingPage(Site site, Edition edition) =>
        new(EditionCard.Of(site, edition), [.. await Rendered(ReadingPages.Of(site, edition)), .. MarginSheets.Of(site, edition)]);

    private static async Task<PublishedEdition> Everything(Site site, Edition edition)
    {
        var card = Task.Run(() => EditionCard.Of(site, edition));
        var pages = Task.Run(() => Rendered(SitePages.Of(site, edition)));
        var kept = Task.Run(() => OfKept(site, edition));
        var others = Task.Run(() => OfEachEdition.SelectMany(files => files(site, edition)).ToList());
        IReadOnlyList<SiteFile> own = [.. await pages, .. await others];
        var around = await OfTheSite(new(site, [await card]));
        var portable = PortableEdition.Of(site, edition, own.Concat(around));
        return new(await card, [.. own, portable, .. new KeptLinks(edition, await kept, own).Settled()]);
    }

    private static async Task<IReadOnlyList<SiteFile>> OfKept(Site site, Edition edition) => edition.Kept.Count == 0
        ? []
        : [.. await Rendered(KeptPages.Of(site, edition, [.. SitePages.Of(site, edition)])), .. KeptFiles.Of(site, edition)];

    private static async Task<IReadOnlyList<SiteFile>> Rendered(IEnumerable<SitePage> pages)
    {
        await using var renderer = new PageRenderer();
        return await renderer.Render(pages);
    }
}
