using StatiqEdition.Model;

namespace StatiqEdition.Markdown;

/// <summary>The files of one edition by name, and the faults found in them so far.</summary>
internal sealed class EditionFolder(string path, IReadOnlyDictionary<string, SourceFile> files)
{
    private readonly HashSet<string> _opened = [];

    /// <summary>The folder's path as the editor knows it; its last step is the edition's id.</summary>
    public string Path { get; } = path;

    /// <summary>Every fault found so far.</summary>
    public List<Diagnostic> Diagnostics { get; } = [];

    /// <summary>The files that were opened, by their names in the folder, each once, in ordinal order.</summary>
    public IReadOnlyList<SourceFile> Opened => [.. _opened.Order(StringComparer.Ordinal).Select(name => files[$"{Path}/{name}"] with { Path = name })];

    /// <summary>Whether the edition has a file.</summary>
    public bool Has(string name) => files.ContainsKey($"{Path}/{name}");

    /// <summary>A file of the edition with its text; null, and reported, where there is none or its text is not clean. <paramref name="declared"/> is where the file is named.</summary>
    public (SourceFile File, SourceText Text)? Open(string name, Place declared) => Open(name, declared, SourceText.Decode);

    /// <summary>A witness's file with its text, which is as it was received; null, and reported, where there is none or it is not UTF-8.</summary>
    public (SourceFile File, SourceText Text)? OpenWitness(string name, Place declared) => Open(name, declared, SourceText.DecodeAsReceived);

    private (SourceFile File, SourceText Text)? Open(string name, Place declared, Func<SourceFile, Outcome<SourceText>> decode)
    {
        if (!files.TryGetValue($"{Path}/{name}", out var file))
        {
            Diagnostics.Add(Rules.MissingFile.At(declared, IsOutside(name)
                ? $"'{name}' leads out of the edition's folder; name a file inside it"
                : $"there is no file '{Path}/{name}'; add it, or correct the name"));
            return null;
        }

        _opened.Add(name);
        var decoded = decode(file);
        Diagnostics.AddRange(decoded.Diagnostics);
        return decoded.Value is { } text ? (file, text) : null;
    }

    private static bool IsOutside(string name) =>
        name.StartsWith('/') || name.Contains('\\', StringComparison.Ordinal) || name.Contains(':', StringComparison.Ordinal) || name.Split('/').Contains("..");

    /// <summary>Reports to this folder the faults of a source at their offsets.</summary>
    public Report ReportIn(SourceText source) =>
        (rule, offset, message) => Diagnostics.Add(rule.At(source.PlaceOf(offset), message));
}
