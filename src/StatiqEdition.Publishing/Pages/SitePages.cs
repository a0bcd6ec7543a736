using StatiqEdition.Model;
using StatiqEdition.Theme;

namespace StatiqEdition.Publishing;

/// <summary>The pages of a site: for each edition the reading text, the apparatus, the transcript, its comparisons, what it is, and where its former addresses lead; the library; the page for missing addresses.</summary>
public static class SitePages
{
    private static readonly HashSet<string> s_kept = ["about", "apparatus", "cite", "compare", "dts", "parallels", "transcript"];

    /// <summary>Every page, not rendered yet.</summary>
    public static IEnumerable<SitePage> Of(Library library) =>
    [
        Library(library),
        .. library.Editions.SelectMany(edition => OfEdition(library.Site, edition)),
        NotFound(library.Site),
    ];

    private static IEnumerable<SitePage> OfEdition(Site site, Edition edition)
    {
        var parallels = Parallels.Of(edition);
        return [Reading(site, edition, parallels), Apparatus(site, edition), Transcript(site, edition), .. parallels.Select(parallel => Compare(site, edition, parallel)), About(site, edition), .. MovedOf(site, edition)];
    }

    /// <summary>A page for each alias, at the address that the record of the old passage had. An id such as <c>about</c> never had one: another page stands there.</summary>
    public static IEnumerable<SitePage> MovedOf(Site site, Edition edition) =>
        edition.Aliases.Where(alias => !s_kept.Contains(alias.From.Id)).Select(alias => Moved(site, edition, alias));

    private static SitePage Library(Library library) =>
        Page<LibraryPage>(new(library.Site, null, "", library.Site.Title, library.Site.Description), new() { [nameof(LibraryPage.Library)] = library });

    private static SitePage Reading(Site site, Edition edition, IReadOnlyList<Parallel> parallels) => Page<ReadingPage>(
        new(site, edition, Addresses.Of(edition), $"{edition.Metadata.ShortTitle}: {edition.Metadata.Title}", edition.Metadata.Abstract),
        new() { [nameof(ReadingPage.Edition)] = edition, [nameof(ReadingPage.Parallels)] = parallels });

    private static SitePage Apparatus(Site site, Edition edition) => Page<ApparatusPage>(
        new(site, edition, Addresses.Apparatus(edition), $"Apparatus of {edition.Metadata.ShortTitle}", $"Every place where the edition of {edition.Metadata.Title} departs from witness {edition.Base.Siglum}, with what each witness reads and why."),
        new() { [nameof(ApparatusPage.Edition)] = edition, [nameof(ApparatusPage.Entries)] = Entries.Of(edition), [nameof(ApparatusPage.Figures)] = Figures.Of(edition) });

    private static SitePage Transcript(Site site, Edition edition) => Page<TranscriptPage>(
        new(site, edition, Addresses.Transcript(edition), $"Transcript of {edition.Metadata.ShortTitle}", $"Witness {edition.Base.Siglum} of {edition.Metadata.Title} as received, line by line, with every place where the edition departs from it."),
        new() { [nameof(TranscriptPage.Edition)] = edition });

    private static SitePage Compare(Site site, Edition edition, Parallel parallel) => Page<ComparePage>(
        new(site, edition, Addresses.Of(edition, parallel.Comparison), $"{PassageName.Pair(parallel.Passages)} of {edition.Metadata.ShortTitle}", $"{PassageName.Pair(parallel.Passages)} of {edition.Metadata.Title}, compared word by word."),
        new() { [nameof(ComparePage.Edition)] = edition, [nameof(ComparePage.Parallel)] = parallel });

    private static SitePage About(Site site, Edition edition) => Page<AboutPage>(
        new(site, edition, Addresses.About(edition), $"About the edition of {edition.Metadata.ShortTitle}", edition.Metadata.Statement),
        new() { [nameof(AboutPage.Edition)] = edition, [nameof(AboutPage.Figures)] = Figures.Of(edition), [nameof(AboutPage.Errata)] = ErrataLists.Of(edition) });

    private static SitePage Moved(Site site, Edition edition, Alias alias) => Page<MovedPage>(
        new(site, edition, Addresses.Former(edition, alias), $"{alias.From} of {edition.Metadata.ShortTitle} has moved", $"{alias.From} of {edition.Metadata.Title} is now {alias.To}.") { MovedTo = Addresses.Of(edition, alias.To) },
        new() { [nameof(MovedPage.Edition)] = edition, [nameof(MovedPage.Alias)] = alias });

    private static SitePage NotFound(Site site) =>
        Page<NotFoundPage>(new(site, null, PageFrame.NotFoundPath, "Page not found", "There is no page at this address."), []);

    private static SitePage Page<T>(PageFrame frame, Dictionary<string, object?> fed) => new(frame, typeof(T), fed);
}
