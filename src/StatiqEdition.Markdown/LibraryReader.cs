using StatiqEdition.Model;

namespace StatiqEdition.Markdown;

/// <summary>Reads the input, <c>site.yml</c> and a folder for each edition, into the model.</summary>
public static class LibraryReader
{
    private const string EditionFile = "/edition.yml";

    /// <summary>The library in the folder <paramref name="root"/>, whose files are given with paths that begin with it. The library is null when a diagnostic is an error; all faults of all editions are reported, in the order of their places.</summary>
    public static Outcome<Library> Read(string root, IReadOnlyList<SourceFile> files)
    {
        var byPath = files.ToDictionary(file => file.Path);
        var diagnostics = new List<Diagnostic>();
        var site = SiteReader.Read($"{root}/site.yml", byPath, diagnostics);
        var editions = files.Where(file => IsEdition(root, file.Path)).OrderBy(file => file.Path, StringComparer.Ordinal)
            .Select(file => EditionReader.Read(file.Path[..^EditionFile.Length], byPath)).ToList();
        diagnostics.AddRange(editions.SelectMany(edition => edition.Diagnostics));
        if (editions.Count == 0)
            diagnostics.Add(Rules.MissingFile.At(Place.StartOf($"{root}/site.yml"), $"there is no edition in {root}; add a folder with an edition.yml"));
        var sorted = diagnostics.InOrder().ToList();
        var clean = site is not null && !sorted.Exists(fault => fault.IsError);
        return new(clean ? new(site!, [.. editions.Select(edition => edition.Value!)]) : null, sorted);
    }

    private static bool IsEdition(string root, string path) =>
        path.EndsWith(EditionFile, StringComparison.Ordinal)
        && path.Length > root.Length + EditionFile.Length
        && path.LastIndexOf('/', path.Length - EditionFile.Length - 1) == root.Length;
}
