using StatiqEdition.Model;
using StatiqEdition.Theme;

namespace StatiqEdition.Publishing;

/// <summary>The reading page of an edition with what it needs to be printed, to be opened from a folder. Links to other pages lead to the site, or nowhere where its address is not known: a printed file stands nowhere.</summary>
public static class PrintFolder
{
    private static readonly string[] s_needed = [".css", ".js", ".woff2", ".svg"];

    /// <summary>The folder's files; <paramref name="files"/> are those of the edition.</summary>
    public static IReadOnlyList<SiteFile> Of(Site site, Edition edition, IReadOnlyList<SiteFile> files)
    {
        var page = Page(edition);
        var kept = files.Concat(Assets.All).Where(file => file.Path == page || s_needed.Contains(Path.GetExtension(file.Path))).ToList();
        var links = new FolderLinks(site, kept.Select(file => file.Path).ToHashSet());
        return [.. kept.Select(file => file.Path == page ? file with { Content = links.In(file) } : file)];
    }

    /// <summary>The page that is printed, <c>nie-58/index.html</c>.</summary>
    public static string Page(Edition edition) => $"{Addresses.Of(edition)}index.html";

    /// <summary>What it is printed to, <c>nie-58/edition.pdf</c>.</summary>
    public static string Pdf(Edition edition) => Addresses.Pdf(edition);
}
