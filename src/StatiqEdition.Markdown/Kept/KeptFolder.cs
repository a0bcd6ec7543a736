using StatiqEdition.Model;

namespace StatiqEdition.Markdown;

/// <summary>Where the files of a release are kept in its edition's folder: under the names that they had, below <c>releases/1.0.0</c>.</summary>
public static class KeptFolder
{
    /// <summary>The folder of a release.</summary>
    public static string Of(EditionVersion version) => $"releases/{version}";

    /// <summary>The files of an edition that was just released, as they are kept: <c>edition.yml</c> with its version and day, every other file byte for byte.</summary>
    public static IReadOnlyList<SourceFile> Files(Edition released) =>
        [.. released.Sources.Select(file => new SourceFile($"{Of(released.Ledger.Last!.Version)}/{file.Path}", Stamped(file, released.Metadata)))];

    private static ReadOnlyMemory<byte> Stamped(SourceFile file, Metadata metadata) => file.Path == EditionStamp.Name ? EditionStamp.On(file.Content, metadata) : file.Content;
}
