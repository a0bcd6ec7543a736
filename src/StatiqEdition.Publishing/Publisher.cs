using StatiqEdition.Model;
using StatiqEdition.Theme;

namespace StatiqEdition.Publishing;

/// <summary>Turns a library into the files of its site: the pages, and one entry in these tables for everything else that is published.</summary>
public static class Publisher
{
    /// <summary>One type of each assembly by which a site's files are made.</summary>
    public static IReadOnlyList<Type> Parts => [typeof(Publisher), typeof(PageFrame)];

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
        WitnessTexts.Of,
        PassageScripts.Of,
        SearchScripts.Of,
        DtsNavigation.Of,
        DtsDocuments.Of,
        // Long after the pictures, of which it has one.
        EpubBook.Of,
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
        var (cards, files) = (new List<EditionCard>(), new List<SiteFile>());
        foreach (var edition in library.Editions)
        {
            var published = await OfEdition(library.Site, edition);
            cards.Add(published.Card);
            files.AddRange(await published.Files());
        }

        return [.. await OfTheSite(new(library.Site, cards)), .. files];
    }

    /// <summary>The files of one edition, all below its folder, and its card. They are the same whatever other editions the site has.</summary>
    public static Task<PublishedEdition> OfEdition(Site site, Edition edition, Selection selection = Selection.Everything) =>
        selection == Selection.ReadingPages ? ReadingPage(site, edition) : Everything(site, edition);

    /// <summary>The files that belong to no edition.</summary>
    public static async Task<IReadOnlyList<SiteFile>> OfTheSite(Catalogue catalogue, Selection selection = Selection.Everything) => selection == Selection.ReadingPages
        ? [PageRenderer.Render(LibraryPages.Of(catalogue)), .. Assets.All]
        : await Made([.. SitePages.OfTheSite(catalogue).Select(Rendered), .. OfTheCatalogue.Select(Func<IEnumerable<SiteFile>> (files) => () => files(catalogue))]);

    private static async Task<PublishedEdition> ReadingPage(Site site, Edition edition)
    {
        IReadOnlyList<SitePage> pages = [.. ReadingPages.Of(site, edition)];
        return new(EditionCard.OfText(site, edition, pages), [Made([.. pages.Select(Rendered), () => MarginSheets.Of(site, edition)])]);
    }

    private static async Task<PublishedEdition> Everything(Site site, Edition edition)
    {
        var pages = await Made([.. SitePages.OfEachEdition.Select(Func<IEnumerable<SitePage>> (of) => () => of(site, edition))]);
        var around = Task.Run(() => Alone(site, EditionCard.Of(site, edition, pages)));
        var own = await Made([.. OfEachEdition.Select(Func<IEnumerable<SiteFile>> (files) => () => files(site, edition)), .. pages.Select(Rendered)]);
        var (card, alone) = await around;
        var archive = Made<SiteFile>([() => [PortableEdition.Of(site, edition, own.Concat(alone))]]);
        return new(card, [Task.FromResult(own), Task.Run(() => Kept(site, edition, pages, own)), archive]);
    }

    private static async Task<IReadOnlyList<SiteFile>> Kept(Site site, Edition edition, IReadOnlyList<SitePage> pages, IReadOnlyList<SiteFile> own)
    {
        var kept = await Made([.. KeptFiles.Of(site, edition), .. KeptPages.Of(site, edition, pages).Select(Rendered)]);
        return [.. new KeptLinks(edition, kept, own).Settled()];
    }

    /// <summary>The files of the site as it would be with one edition alone, without the edition's own.</summary>
    private static async Task<(EditionCard Card, IReadOnlyList<SiteFile> Files)> Alone(Site site, EditionCard card) => (card, await OfTheSite(new(site, [card])));

    private static Func<IEnumerable<SiteFile>> Rendered(SitePage page) => () => [PageRenderer.Render(page)];

    /// <summary>What all work makes, in its order, as much of it at a time as there are cores.</summary>
    private static async Task<IReadOnlyList<T>> Made<T>(IReadOnlyList<Func<IEnumerable<T>>> work)
    {
        var made = new List<T>[work.Count];
        await System.Threading.Tasks.Parallel.ForAsync(0, made.Length, (number, _) =>
        {
            made[number] = [.. work[number]()];
            return ValueTask.CompletedTask;
        });
        return [.. made.SelectMany(each => each)];
    }
}
