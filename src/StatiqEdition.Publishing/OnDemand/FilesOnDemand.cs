using System.Collections.Concurrent;

namespace StatiqEdition.Publishing;

/// <summary>Pages and files that are made when they are asked for, and then remembered: of the pages the one that is asked for, of the other files also those that their tables list before it.</summary>
internal sealed class FilesOnDemand(IEnumerable<Func<IEnumerable<SitePage>>> pages, IEnumerable<Func<IEnumerable<SiteFile>>> files)
{
    private readonly MadeOnDemand<SitePage> _pages = new(pages, page => page.File);
    private readonly MadeOnDemand<SiteFile> _files = new(files, file => file.Path);
    private readonly ConcurrentDictionary<string, SiteFile> _rendered = new();

    /// <summary>The file at a path below the site's root; null where there is none.</summary>
    public SiteFile? Find(string path)
    {
        if (_rendered.TryGetValue(path, out var known))
            return known;
        if (!path.EndsWith(".html", StringComparison.Ordinal) || _pages.Find(path) is not { } page)
            return _files.Find(path);
        return _rendered.GetOrAdd(path, PageRenderer.Render(page));
    }
}
