using System.Globalization;
using System.Security.Cryptography;

namespace StatiqEdition;

/// <summary>A file in an output folder as a build left it: its path below the folder, its length in bytes, when it was written, in ticks of UTC, and the SHA-256 of its content.</summary>
public sealed record HeldFile(string Path, long Length, long Written, string Sha256)
{
    /// <summary>A file of this content that the disk has under any name.</summary>
    public static HeldFile Of(string path, ReadOnlySpan<byte> content, FileInfo file) => new(path, content.Length, file.LastWriteTimeUtc.Ticks, Digest(content));

    /// <summary>The file that a line of a record tells of; null where it tells of none, or of one that is not below the output.</summary>
    public static HeldFile? Read(string line) =>
        line.Split(' ', 4) is [var length, var written, var digest, var path]
        && long.TryParse(length, CultureInfo.InvariantCulture, out var bytes)
        && long.TryParse(written, CultureInfo.InvariantCulture, out var ticks)
        && SitePath.IsInside(path)
            ? new(path, bytes, ticks, digest)
            : null;

    /// <summary>The line of a record.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Length} {Written} {Sha256} {Path}");

    /// <summary>Whether a folder has the file as it was left: of the same length and time or, where it was copied or unpacked since, of the same content.</summary>
    public bool IsIn(string folder)
    {
        var there = new FileInfo(System.IO.Path.Combine(folder, Path));
        return there is { Exists: true, LinkTarget: null } && there.Length == Length && (there.LastWriteTimeUtc.Ticks == Written || IsContent(File.ReadAllBytes(there.FullName)));
    }

    /// <summary>Whether this is the file's content.</summary>
    public bool IsContent(ReadOnlySpan<byte> content) => Digest(content) == Sha256;

    private static string Digest(ReadOnlySpan<byte> content) => Convert.ToHexStringLower(SHA256.HashData(content));
}
