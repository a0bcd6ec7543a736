using StatiqEdition.Publishing;

namespace StatiqEdition;

/// <summary>How many files are published under a name, and their bytes.</summary>
public sealed record StagedFiles(int Count, long Bytes)
{
    /// <summary>No files.</summary>
    public static StagedFiles None { get; } = new(0, 0);

    /// <summary>The files of a holding.</summary>
    public static StagedFiles Of(Holding holding) => new(holding.Files.Count, holding.Files.Sum(file => file.Length));

    /// <summary>Files as they are made.</summary>
    public static StagedFiles Of(IReadOnlyList<SiteFile> files) => new(files.Count, files.Sum(file => (long)file.Content.Length));

    /// <summary>Those of both.</summary>
    public static StagedFiles operator +(StagedFiles one, StagedFiles other) => new(one.Count + other.Count, one.Bytes + other.Bytes);
}
