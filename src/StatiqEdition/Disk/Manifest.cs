namespace StatiqEdition;

/// <summary>The list of the files that builds have put into an output folder. It stands in a folder that marks the output as ours.</summary>
public sealed record Manifest(IReadOnlyList<string> Paths)
{
    /// <summary>The marker folder's name in the output.</summary>
    public const string Folder = ".statiq-edition";

    private const string Name = "files.txt";

    /// <summary>The manifest of a marker folder; empty where there is none. A line that does not name a place below the output is passed over, whoever wrote it.</summary>
    public static Manifest Read(string marker)
    {
        var file = Path.Combine(marker, Name);
        return new(File.Exists(file) ? [.. File.ReadAllLines(file).Where(SitePath.IsInside)] : []);
    }

    /// <summary>Puts the list in the place of the old one in one step; the same list leaves it alone.</summary>
    public void Save(string marker)
    {
        var file = Path.Combine(marker, Name);
        var text = string.Concat(Paths.Order(StringComparer.Ordinal).Select(path => $"{path}\n"));
        if (File.Exists(file) && File.ReadAllText(file) == text)
            return;
        Durable.Write($"{file}.new", System.Text.Encoding.UTF8.GetBytes(text));
        File.Move($"{file}.new", file, overwrite: true);
    }
}
