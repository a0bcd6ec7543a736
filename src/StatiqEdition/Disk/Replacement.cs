namespace StatiqEdition;

/// <summary>Puts new files in the place of old ones, or where there were none: all are written beside them and on the disk before the first takes its place, and each takes it in one step, in the order given.</summary>
internal static class Replacement
{
    /// <summary>Writes the files. What an interruption leaves behind begins with a dot, is passed over by whoever reads the folder, and is overwritten next time.</summary>
    public static void Write(IReadOnlyList<(string Path, ReadOnlyMemory<byte> Content)> files)
    {
        foreach (var (path, content) in files)
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            Durable.Write(Beside(path), content.Span);
        }

        foreach (var (path, _) in files)
            File.Move(Beside(path), path, overwrite: true);
    }

    private static string Beside(string path) => Path.Combine(Path.GetDirectoryName(path)!, $".{Path.GetFileName(path)}.new");
}
