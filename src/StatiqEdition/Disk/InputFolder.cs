using StatiqEdition.Model;

namespace StatiqEdition;

/// <summary>The files below the input folder as the editor knows them, in the order of their paths, and the symbolic links among them, which are not followed. Names that begin with a dot belong to other programs and are passed over.</summary>
public sealed record InputFolder(string Name, IReadOnlyList<InputFile> Listed, IReadOnlyList<string> Links)
{
    /// <summary>What cannot be read, since the system does not let it be, or since it is larger than any file of an edition.</summary>
    public IReadOnlyList<Diagnostic> Faults { get; init; } = [];

    /// <summary>Every file, read.</summary>
    public IReadOnlyList<SourceFile> Files => [.. Listed.Select(file => file.Read())];

    /// <summary>Lists a folder.</summary>
    public static InputFolder Read(string path)
    {
        var name = NameOf(path);
        var folder = new DirectoryInfo(path);
        if (!folder.Exists)
            throw new RefusedException($"there is no folder '{path}' to read; name the input folder with --input");
        var listing = new InputListing();
        listing.List(folder, name);
        return new(name, [.. listing.Files.OrderBy(file => file.Path, StringComparer.Ordinal)], [.. listing.Links.Order(StringComparer.Ordinal)]) { Faults = listing.Faults };
    }

    /// <summary>A folder as diagnostics name it: with forward slashes, none at its end.</summary>
    public static string NameOf(string path) => path.Replace(Path.DirectorySeparatorChar, '/').TrimEnd('/');
}
