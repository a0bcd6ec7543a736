using System.Text;
using StatiqEdition.Model;
using StatiqEdition.Publishing;
using StatiqEdition.Theme;

namespace StatiqEdition;

/// <summary><c>edition.pdf</c>: the reading page of each edition as Chromium prints it from a folder of its own, with bookmarks and tags. The same Chromium gives the same bytes.</summary>
internal static class PrintedEditions
{
    private static readonly string[] s_needed = [".css", ".js", ".woff2", ".svg"];

    /// <summary>The files, one for each edition; <paramref name="site"/> are all files of the site.</summary>
    public static async Task<IReadOnlyList<SiteFile>> Of(Library library, IReadOnlyList<SiteFile> site, Chromium chromium)
    {
        var folder = Directory.CreateTempSubdirectory("statiq-edition-").FullName;
        try
        {
            Write(library, site, Path.Combine(folder, "site"));
            var printed = new List<SiteFile>();
            foreach (var edition in library.Editions)
                printed.Add(await Print(edition, folder, chromium));
            return printed;
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static async Task<SiteFile> Print(Edition edition, string folder, Chromium chromium)
    {
        var target = Path.Combine(folder, $"{edition.Id}.pdf");
        await chromium.Print(Path.Combine(folder, "site", Page(edition)), target, Path.Combine(folder, "profile"));
        return new(Addresses.Pdf(edition), PdfDates.On(edition.Metadata.Released, await File.ReadAllBytesAsync(target)));
    }

    // Links to other pages lead to the site, or nowhere where its address is not known: a printed file stands nowhere.
    private static void Write(Library library, IReadOnlyList<SiteFile> site, string root)
    {
        var pages = library.Editions.Select(Page).ToHashSet();
        var kept = site.Where(file => pages.Contains(file.Path) || s_needed.Contains(Path.GetExtension(file.Path))).ToList();
        var links = new FolderLinks(library.Site, kept.Select(file => file.Path).ToHashSet());
        foreach (var file in kept)
        {
            Directory.CreateDirectory(Path.GetDirectoryName(Path.Combine(root, file.Path))!);
            File.WriteAllBytes(Path.Combine(root, file.Path), pages.Contains(file.Path) ? Encoding.UTF8.GetBytes(links.In(file.Path, Encoding.UTF8.GetString(file.Content.Span))) : file.Content.Span);
        }
    }

    private static string Page(Edition edition) => $"{Addresses.Of(edition)}index.html";
}
