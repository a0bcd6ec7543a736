using StatiqEdition.Model;
using StatiqEdition.Publishing;

namespace StatiqEdition;

/// <summary><c>edition.pdf</c>: the reading page of an edition as Chromium prints it from a folder of its own, with bookmarks and tags. The same Chromium gives the same bytes.</summary>
internal static class PrintedEdition
{
    /// <summary>The file; <paramref name="files"/> are all others of the edition.</summary>
    public static async Task<SiteFile> Of(Site site, Edition edition, IReadOnlyList<SiteFile> files, Chromium chromium)
    {
        var folder = Directory.CreateTempSubdirectory("statiq-edition-").FullName;
        try
        {
            foreach (var file in PrintFolder.Of(site, edition, files))
                Write(file, Path.Combine(folder, "site", file.Path));
            return await Print(edition, folder, chromium);
        }
        finally
        {
            Delete(folder);
        }
    }

    private static void Delete(string folder)
    {
        try
        {
            Directory.Delete(folder, recursive: true);
        }
        catch (IOException)
        {
            // A helper of Chromium's that outlives it may still write there; the system clears its own folder.
        }
    }

    private static void Write(SiteFile file, string target)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(target)!);
        File.WriteAllBytes(target, file.Content.Span);
    }

    private static async Task<SiteFile> Print(Edition edition, string folder, Chromium chromium)
    {
        var target = Path.Combine(folder, $"{edition.Id}.pdf");
        await chromium.Print(Path.Combine(folder, "site", PrintFolder.Page(edition)), target, Path.Combine(folder, "profile"));
        return new(PrintFolder.Pdf(edition), PdfDates.On(edition.Metadata.Released, await File.ReadAllBytesAsync(target)));
    }
}
