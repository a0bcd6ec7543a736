namespace StatiqEdition.Tests;

/// <summary>A folder of one test's own, gone with the test.</summary>
internal sealed class ScratchFolder : IDisposable
{
    public string Root { get; } = Directory.CreateTempSubdirectory("statiq-edition-").FullName;

    public void Dispose() => Directory.Delete(Root, recursive: true);

    public string Path(string relative) => System.IO.Path.Combine(Root, relative);

    public string Write(string relative, string text)
    {
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(Path(relative))!);
        File.WriteAllText(Path(relative), text);
        return Path(relative);
    }

    /// <summary>Forbids to write into a folder and those below it.</summary>
    public void Lock(string below = ".") => SetMode(below, UnixFileMode.UserRead | UnixFileMode.UserExecute);

    /// <summary>Allows it again.</summary>
    public void Unlock() => SetMode(".", UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);

    /// <summary>The paths of all files, those of the marker folder apart, with forward slashes.</summary>
    public IReadOnlyList<string> Files(string below = ".") =>
    [
        .. Directory.EnumerateFiles(Path(below), "*", SearchOption.AllDirectories)
            .Select(file => System.IO.Path.GetRelativePath(Path(below), file).Replace('\\', '/'))
            .Where(file => !file.StartsWith(OutputFolder.Marker, StringComparison.Ordinal))
            .Order(StringComparer.Ordinal),
    ];

    /// <summary>Forbids everybody to read a file.</summary>
    public static void Forbid(string file) => Set(file, UnixFileMode.None);

    private static void Set(string path, UnixFileMode mode)
    {
        if (!OperatingSystem.IsWindows())
            File.SetUnixFileMode(path, mode);
    }

    private void SetMode(string below, UnixFileMode mode)
    {
        foreach (var folder in Directory.EnumerateDirectories(Path(below), "*", SearchOption.AllDirectories).Prepend(Path(below)).ToList())
            Set(folder, mode);
    }
}
