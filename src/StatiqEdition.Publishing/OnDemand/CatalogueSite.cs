namespace StatiqEdition.Publishing;

/// <summary>The files that belong to no edition, each made when it is first asked for and then remembered.</summary>
public sealed class CatalogueSite(Catalogue catalogue)
{
    private readonly FilesOnDemand _files = new(
        [() => SitePages.OfTheSite(catalogue)],
        Publisher.OfTheCatalogue.Select(files => new Func<IEnumerable<SiteFile>>(() => files(catalogue))));

    /// <summary>The file at a path below the site's root; null where the site has none there.</summary>
    public SiteFile? Find(string path) => _files.Find(path);
}
