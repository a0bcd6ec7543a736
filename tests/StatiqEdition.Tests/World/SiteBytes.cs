using System.Security.Cryptography;

namespace StatiqEdition.Tests.World;

/// <summary>The files of a site in a folder, those of the marker folder apart, each with its digest.</summary>
internal sealed class SiteBytes : SortedDictionary<string, string>
{
    private SiteBytes(IEnumerable<KeyValuePair<string, string>> files)
        : base(StringComparer.Ordinal)
    {
        foreach (var (path, digest) in files)
            Add(path, digest);
    }

    /// <summary>What stands in a folder; nothing where there is none.</summary>
    public static SiteBytes In(string folder) => new(
        from path in Directory.Exists(folder) ? Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories) : []
        let name = Path.GetRelativePath(folder, path)
        where !name.StartsWith(OutputFolder.Marker, StringComparison.Ordinal)
        select KeyValuePair.Create(name, Digest(path)));

    /// <summary>What distinguishes the bytes of a file from others.</summary>
    public static string Digest(string path) => Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(path)));
}
