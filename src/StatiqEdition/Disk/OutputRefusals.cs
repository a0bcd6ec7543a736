namespace StatiqEdition;

/// <summary>When a folder is not written to: where that could destroy what is not ours.</summary>
internal static class OutputRefusals
{
    /// <summary>Throws where the output must not be written; <paramref name="named"/> is the folder as the editor wrote it.</summary>
    public static void Check(string root, string named, string input)
    {
        if ((Place(RealPath.Of(root), RealPath.Of(input)) ?? Content(root)) is { } reason)
            throw new RefusedException($"'{named}' is not written to, because it {reason}; name another folder with --output");
    }

    /// <summary>Throws where a file's place in the output is taken by a folder.</summary>
    public static void CheckTarget(string root, string file)
    {
        if (!SitePath.IsInside(file))
            throw new ArgumentException($"'{file}' is no place in a site.", nameof(file));
        if (Directory.Exists(Path.Combine(root, file)) && new FileInfo(Path.Combine(root, file)).LinkTarget is null)
            throw new RefusedException($"'{file}' is a folder in the output, where a file belongs; move it away");
    }

    /// <summary>Throws where a folder in the output is reached through a symbolic link, or a file has its place.</summary>
    public static void CheckFolder(string root, string below)
    {
        for (var folder = below; folder is { Length: > 0 }; folder = Path.GetDirectoryName(folder))
        {
            if (new DirectoryInfo(Path.Combine(root, folder)).LinkTarget is not null)
                throw new RefusedException($"'{folder}' is a symbolic link in the output, which is not followed; remove it");
            if (File.Exists(Path.Combine(root, folder)))
                throw new RefusedException($"'{folder}' is a file in the output, where a folder belongs; move it away");
        }
    }

    private static string? Place(string root, string input)
    {
        if (root == Path.GetPathRoot(root))
            return "is the root of the file system";
        if (Environment.GetFolderPath(Environment.SpecialFolder.UserProfile) is { Length: > 0 } home && root == RealPath.Of(home))
            return "is your home folder";
        return IsIn(input, root) || IsIn(root, input) ? "holds the input or stands in it" : null;
    }

    private static string? Content(string root)
    {
        if (new DirectoryInfo(root).LinkTarget is not null)
            return "is a symbolic link";
        if (File.Exists(root))
            return "is a file";
        if (FileAbove(root) is { } file)
            return $"stands below the file '{file}'";
        return IsOurs(root) ? null : "holds files that this program did not write";
    }

    private static string? FileAbove(string root)
    {
        for (var above = Path.GetDirectoryName(root); above is not null; above = Path.GetDirectoryName(above))
        {
            if (File.Exists(above))
                return above;
        }

        return null;
    }

    private static bool IsIn(string path, string folder) => $"{path}/".StartsWith($"{folder}/", StringComparison.Ordinal);

    private static bool IsOurs(string root) => !Directory.Exists(root)
        || new DirectoryInfo(Path.Combine(root, OutputFolder.Marker)) is { Exists: true, LinkTarget: null }
        || !Directory.EnumerateFileSystemEntries(root).Any();
}
