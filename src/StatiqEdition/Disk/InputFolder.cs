using StatiqEdition.Model;

namespace StatiqEdition;

/// <summary>The files below the input folder as the editor knows them, in the order of their paths, and the symbolic links among them, which are not followed. Names that begin with a dot belong to other programs and are passed over.</summary>
public sealed record InputFolder(string Name, IReadOnlyList<InputFile> Listed, IReadOnlyList<string> Links)
{
    /// <summary>Every file, read.</summary>
    public IReadOnlyList<SourceFile> Files => [.. Listed.Select(file => file.Read())];

    /// <summary>Lists a folder.</summary>
    public static InputFolder Read(string path)
    {
        var name = NameOf(path);
        var folder = new DirectoryInfo(path);
        if (!folder.Exists)
            throw new RefusedException($"there is no folder '{path}' to read; name the input folder with --input");
        var found = Below(folder, name).OrderBy(entry => entry.Path, StringComparer.Ordinal).ToList();
        return new(
            name,
            [.. found.Where(entry => !IsLink(entry.Entry)).Select(entry => new InputFile(entry.Path, entry.Entry.FullName))],
            [.. found.Where(entry => IsLink(entry.Entry)).Select(entry => entry.Path)]);
    }

    /// <summary>A folder as diagnostics name it: with forward slashes, none at its end.</summary>
    public static string NameOf(string path) => path.Replace(Path.DirectorySeparatorChar, '/').TrimEnd('/');

    private static IEnumerable<(string Path, FileSystemInfo Entry)> Below(DirectoryInfo folder, string path) =>
        folder.EnumerateFileSystemInfos().Where(entry => !entry.Name.StartsWith('.')).SelectMany(entry => entry switch
        {
            DirectoryInfo below when !IsLink(below) => Below(below, $"{path}/{below.Name}"),
            _ => [($"{path}/{entry.Name}", entry)],
        });

    private static bool IsLink(FileSystemInfo entry) => entry.LinkTarget is not null;
}
