using StatiqEdition.Model;
using StatiqEdition.Theme;

namespace StatiqEdition.Publishing;

/// <summary>The files of one edition, each made when it is first asked for and then remembered. They are those that <see cref="Publisher"/> makes all at once.</summary>
public sealed class EditionSite(Site site, Edition edition)
{
    private readonly FilesOnDemand _files = new(
        SitePages.OfEachEdition.Select(pages => new Func<IEnumerable<SitePage>>(() => pages(site, edition))),
        Publisher.OfEachEdition.Select(files => new Func<IEnumerable<SiteFile>>(() => files(site, edition))));

    // The archive and the kept releases are made from all the rest.
    private readonly Lazy<Task<Dictionary<string, SiteFile>>> _whole = new(async () => (await (await Publisher.OfEdition(site, edition)).Files()).ToDictionary(file => file.Path));

    /// <summary>The edition itself.</summary>
    public Edition Edition => edition;

    /// <summary>The edition's card.</summary>
    public EditionCard Card => field ??= EditionCard.Of(site, edition);

    /// <summary>The headers of its text and of its files.</summary>
    public IReadOnlyList<HeaderRule> Rules => field ??= Signposts.Of(site, edition);

    /// <summary>The file at a path below the site's root; null where the edition has none there.</summary>
    public async Task<SiteFile?> Find(string path) =>
        IsMadeFromAll(path) ? (await _whole.Value).GetValueOrDefault(path) : _files.Find(path);

    private bool IsMadeFromAll(string path) =>
        path == Addresses.Zip(edition) || edition.Kept.Any(release => path.StartsWith($"{release.Folder}/", StringComparison.Ordinal));
}
