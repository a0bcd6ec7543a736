using StatiqEdition.Model;
using StatiqEdition.Theme;

namespace StatiqEdition.Publishing;

/// <summary><c>nie-58.zip</c>: the site as it would be with this edition alone, to be opened from a folder or a stick: its links name the files that a host would find for itself, and what only a host needs is left out.</summary>
public static class PortableEdition
{
    private static readonly HashSet<string> s_ofTheHost = [HostHeaders.Path, Redirects.Path, Robots.Path, Sitemap.Path, Addresses.Feed, Addresses.Catalogue, ThemeAssets.Worker, ThemeAssets.Manifest, PageFrame.NotFoundPath];

    /// <summary>The archive of an edition; <paramref name="files"/> are those of the site with this edition alone.</summary>
    public static SiteFile Of(Site site, Edition edition, IEnumerable<SiteFile> files)
    {
        var kept = files.Where(file => !s_ofTheHost.Contains(file.Path)).OrderBy(file => file.Path, StringComparer.Ordinal).ToList();
        var links = new FolderLinks(site, kept.Select(file => file.Path).ToHashSet());
        var folder = $"{edition.Id}-{edition.Metadata.Version}";
        return new(Addresses.Zip(edition), Archive.Of(kept.Select(file => new SiteFile($"{folder}/{file.Path}", Content(file, links)))));
    }

    private static ReadOnlyMemory<byte> Content(SiteFile file, FolderLinks links) => file.Path.EndsWith(".html", StringComparison.Ordinal)
        ? links.In(file)
        : file.Content;
}
