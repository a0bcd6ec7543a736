using System.IO.Compression;

namespace StatiqEdition.Publishing;

/// <summary>A ZIP archive that is the same on every day and machine: every entry has the first time that ZIP knows.</summary>
internal static class Archive
{
    private static readonly string[] s_packed = [".png", ".woff2", ".epub"];
    private static readonly DateTimeOffset s_first = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    /// <summary>The archive of some files, in their order, each taken in before the next is asked for. What is packed already is stored as it is, and so is one called <c>mimetype</c>, as OCF asks of the first entry of a book.</summary>
    public static ReadOnlyMemory<byte> Of(IEnumerable<SiteFile> files)
    {
        var bytes = new MemoryStream();
        using (var archive = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var file in files)
                Add(archive, file);
        }

        return bytes.GetBuffer().AsMemory(0, (int)bytes.Length);
    }

    private static void Add(ZipArchive archive, SiteFile file)
    {
        var entry = archive.CreateEntry(file.Path, file.Path == "mimetype" || s_packed.Contains(Path.GetExtension(file.Path)) ? CompressionLevel.NoCompression : CompressionLevel.Optimal);
        entry.LastWriteTime = s_first;
        using var content = entry.Open();
        content.Write(file.Content.Span);
    }
}
