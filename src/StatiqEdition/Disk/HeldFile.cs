namespace StatiqEdition;

/// <summary>A file in an output folder as a build left it: its path below the folder, its length in bytes and when it was written, in ticks of UTC.</summary>
public readonly record struct HeldFile(string Path, long Length, long Written)
{
    /// <summary>A file of the disk under the path that it has in the output.</summary>
    public static HeldFile Of(string path, FileInfo file) => new(path, file.Length, file.LastWriteTimeUtc.Ticks);

    /// <summary>Whether the disk still has the file as it was left.</summary>
    public bool IsIn(string root) => new FileInfo(System.IO.Path.Combine(root, Path)) is { Exists: true, LinkTarget: null } there && Of(Path, there) == this;
}
