using System.Security.Cryptography;

namespace StatiqEdition.Tests;

/// <summary>A site on the disk, to be compared with another.</summary>
internal static class WrittenSite
{
    /// <summary>Every file with the digest of its bytes.</summary>
    public static IReadOnlyList<string> Of(ScratchFolder folder, string output) =>
        [.. folder.Files(output).Select(file => $"{file} {Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(folder.Path($"{output}/{file}"))))}")];
}
