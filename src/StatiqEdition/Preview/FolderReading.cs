using StatiqEdition.Model;

namespace StatiqEdition;

/// <summary>What stands in a folder of the input at one moment: its files without those of editors' programs, the symbolic links in it, and a digest of both. Where there is no such folder it is empty.</summary>
internal sealed record FolderReading(string Path, IReadOnlyList<SourceFile> Files, IReadOnlyList<string> Links, string Digest)
{
    // A file may go while its folder is read; then all is read again.
    private const int MostTries = 5;
    private static readonly TimeSpan s_pause = TimeSpan.FromMilliseconds(10);

    /// <summary>Whether the folder is meant to be an edition.</summary>
    public bool IsEdition => Links.Count > 0 || Files.Any(file => file.Path == $"{Path}/edition.yml");

    /// <summary>The file at a path; null where there is none.</summary>
    public SourceFile? File(string path) => Files.FirstOrDefault(file => file.Path == path);

    /// <summary>Reads a folder of the input. What cannot be read although it is there throws as the disk does.</summary>
    public static async Task<FolderReading> Of(string input, string name)
    {
        for (var tries = 1; ; tries++)
        {
            try
            {
                return Read(input, name);
            }
            catch (Exception trouble) when (trouble is IOException or UnauthorizedAccessException && tries < MostTries)
            {
                await Task.Delay(s_pause);
            }
        }
    }

    private static FolderReading Read(string input, string name)
    {
        var path = System.IO.Path.Combine(input, name);
        var folder = new DirectoryInfo(path);
        if (folder.LinkTarget is not null)
            return Of(new(path.Replace(System.IO.Path.DirectorySeparatorChar, '/'), [], [path]));
        return Of(folder.Exists ? InputFolder.Read(path) : new(path, [], []));
    }

    private static FolderReading Of(InputFolder folder)
    {
        IReadOnlyList<SourceFile> files = [.. folder.Files.Where(file => !EditorFiles.Has(file.Path[folder.Name.Length..]))];
        return new(folder.Name, files, folder.Links, Model.Digest.Of([$"{folder.Links.Count}", .. folder.Links], files));
    }
}
