using StatiqEdition.Model;

namespace StatiqEdition.Markdown;

/// <summary>Reads the input, <c>site.yml</c> and a folder for each edition, into the model.</summary>
public static class LibraryReader
{
    private const string EditionFile = "/edition.yml";

    /// <summary>The library in the folder <paramref name="root"/>, whose files are given with paths that begin with it. The library is null when a diagnostic is an error; all faults of all editions are reported, in the order of their places.</summary>
    public static Outcome<Library> Read(string root, IReadOnlyList<SourceFile> files)
    {
        var byFolder = files.ToLookup(file => FolderOf(root, file.Path));
        var folders = EditionFolders(root, files.Select(file => file.Path)).ToList();
        var site = ReadSite(root, files, folders.Count);
        var strangers = Strangers(root, [.. files.Select(file => file.Path)]);
        var editions = folders.Select(folder => ReadEdition(folder, [.. byFolder[folder]])).ToList();
        IReadOnlyList<Diagnostic> sorted = [.. site.Diagnostics.Concat(strangers).Concat(editions.SelectMany(edition => edition.Diagnostics)).InOrder()];
        return new(sorted.Any(fault => fault.IsError) ? null : new(site.Value!, [.. editions.Select(edition => edition.Value!)]), sorted);
    }

    /// <summary>The site of the folder <paramref name="root"/> with so many editions; null where its file cannot be read. Without an edition there is no site to make, which is reported.</summary>
    public static Outcome<Site> ReadSite(string root, IReadOnlyList<SourceFile> files, int editions)
    {
        var path = $"{root}/site.yml";
        var diagnostics = new List<Diagnostic>();
        var site = SiteReader.Read(path, files.ToDictionary(file => file.Path), diagnostics);
        if (editions == 0)
            diagnostics.Add(Rules.MissingFile.At(Place.StartOf(path), $"there is no edition in {root}; add a folder with an edition.yml"));
        return new(diagnostics.Exists(fault => fault.IsError) ? null : site, diagnostics);
    }

    /// <summary>The edition in a folder, from files with paths that begin with it.</summary>
    public static Outcome<Edition> ReadEdition(string folder, IReadOnlyList<SourceFile> files) => ReadEdition(folder, files, new());

    /// <summary>The edition in a folder that is read again and again, its kept releases only where they have changed.</summary>
    public static Outcome<Edition> ReadEdition(string folder, IReadOnlyList<SourceFile> files, KeptMemory memory) => EditionReader.Read(folder, files.ToDictionary(file => file.Path), memory);

    /// <summary>The folders directly below <paramref name="root"/> that hold an edition, in the order of their names, from the paths of all files.</summary>
    public static IEnumerable<string> EditionFolders(string root, IEnumerable<string> paths) =>
        paths.Where(path => IsEdition(root, path)).Select(path => path[..^EditionFile.Length]).Order(StringComparer.Ordinal);

    /// <summary>The folder directly below <paramref name="root"/> that a path leads through; the path itself where it leads through none.</summary>
    public static string FolderOf(string root, string path) => path.IndexOf('/', root.Length + 1) is > 0 and var end ? path[..end] : path;

    /// <summary>A warning for each folder that looks like an edition, of which nothing is published.</summary>
    public static IEnumerable<Diagnostic> Strangers(string root, IReadOnlyList<string> paths) =>
        from folder in paths.Where(IsSource).Select(path => FolderOf(root, path)).Except(paths).Except(EditionFolders(root, paths))
        select Rules.NoEdition.At(Place.StartOf(folder + EditionFile), "there is no such file, so nothing of this folder is published; add it, or keep the folder outside the input");

    private static bool IsSource(string path) => path.EndsWith(".md", StringComparison.Ordinal) || path.EndsWith(".yml", StringComparison.Ordinal);

    private static bool IsEdition(string root, string path) =>
        path.EndsWith(EditionFile, StringComparison.Ordinal)
        && path.Length > root.Length + EditionFile.Length
        && path.LastIndexOf('/', path.Length - EditionFile.Length - 1) == root.Length;
}
