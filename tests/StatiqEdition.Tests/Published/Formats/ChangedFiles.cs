using System.IO.Compression;
using System.Text;

namespace StatiqEdition.Tests.Published;

/// <summary>Files as they would be if an exporter were wrong.</summary>
internal static class ChangedFiles
{
    /// <summary>The files with one word put for another wherever those of a format have it.</summary>
    public static EditionFiles With(this EditionFiles files, Format format, string word, string other)
    {
        var shapes = new FileShapes(files);
        return files with { Files = files.Files.ToDictionary(file => file.Key, file => shapes.Of(file.Key) == format.Name ? file.Value with { Content = Changed(file.Key, file.Value.Content.ToArray(), word, other) } : file.Value) };
    }

    private static byte[] Changed(string name, byte[] content, string word, string other) => name.EndsWith(".epub", StringComparison.Ordinal)
        ? Repacked(content, word, other)
        : Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(content).Replace(word, other, StringComparison.Ordinal));

    private static byte[] Repacked(byte[] content, string word, string other)
    {
        using var packed = new MemoryStream();
        using (var from = new ZipArchive(new MemoryStream(content)))
        using (var to = new ZipArchive(packed, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var entry in from.Entries.Where(entry => entry.Name.EndsWith("html", StringComparison.Ordinal) || entry.Name.EndsWith(".opf", StringComparison.Ordinal)))
            {
                using var reader = new StreamReader(entry.Open(), Encoding.UTF8);
                using var writer = new StreamWriter(to.CreateEntry(entry.FullName).Open());
                writer.Write(reader.ReadToEnd().Replace(word, other, StringComparison.Ordinal));
            }
        }

        return packed.ToArray();
    }
}
