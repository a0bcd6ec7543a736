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

    /// <summary>The paths of all files, those of the marker folder apart, with forward slashes.</summary>
    public IReadOnlyList<string> Files(string below = ".") =>
    [
        .. Directory.EnumerateFiles(Path(below), "*", SearchOption.AllDirectories)
            .Select(file => System.IO.Path.GetRelativePath(Path(below), file).Replace('\\', '/'))
            .Where(file => !file.StartsWith(OutputFolder.Marker, StringComparison.Ordinal))
            .Order(StringComparer.Ordinal),
    ];
}
