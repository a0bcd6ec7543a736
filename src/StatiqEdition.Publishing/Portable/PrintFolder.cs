using System.Text;
using StatiqEdition.Model;
using StatiqEdition.Theme;

namespace StatiqEdition.Publishing;

/// <summary>The reading pages with what they need to be printed, to be opened from a folder. Links to other pages lead to the site, or nowhere where its address is not known: a printed file stands nowhere.</summary>
public static class PrintFolder
{
    private static readonly string[] s_needed = [".css", ".js", ".woff2", ".svg"];

    /// <summary>The folder's files; <paramref name="site"/> are all files of the site.</summary>
    public static IReadOnlyList<SiteFile> Of(Library library, IReadOnlyList<SiteFile> site)
    {
        var pages = library.Editions.Select(Page).ToHashSet();
        var kept = site.Where(file => pages.Contains(file.Path) || s_needed.Contains(Path.GetExtension(file.Path))).ToList();
        var links = new FolderLinks(library.Site, kept.Select(file => file.Path).ToHashSet());
        return [.. kept.Select(file => pages.Contains(file.Path) ? SiteFile.OfText(file.Path, links.In(file.Path, Encoding.UTF8.GetString(file.Content.Span))) : file)];
    }

    /// <summary>The page that is printed, <c>nie-58/index.html</c>.</summary>
    public static string Page(Edition edition) => $"{Addresses.Of(edition)}index.html";

    /// <summary>What it is printed to, <c>nie-58/edition.pdf</c>.</summary>
    public static string Pdf(Edition edition) => Addresses.Pdf(edition);
}
