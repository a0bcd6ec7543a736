using StatiqEdition.Model;

namespace StatiqEdition.Tests;

/// <summary>The repository that the tests run in.</summary>
internal static class Repository
{
    /// <summary>The folder with the solution.</summary>
    public static string Root { get; } = RootAbove(AppContext.BaseDirectory);

    /// <summary>The text of a file, its lines ending in LF.</summary>
    public static string Read(string path) => File.ReadAllText(Path.Combine(Root, path)).ReplaceLineEndings("\n");

    /// <summary>The files of a folder, by their paths from the root.</summary>
    public static IEnumerable<SourceFile> Files(string folder) =>
        from file in Directory.EnumerateFiles(Path.Combine(Root, folder), "*", SearchOption.AllDirectories)
        select new SourceFile(Path.GetRelativePath(Root, file).Replace('\\', '/'), File.ReadAllBytes(file));

    private static string RootAbove(string folder) =>
        File.Exists(Path.Combine(folder, "StatiqEdition.sln")) ? folder : RootAbove(Path.GetDirectoryName(folder)!);
}
