using System.Security.Cryptography;
using System.Text;

namespace StatiqEdition.Model;

/// <summary>The fingerprint of a text, or of a list of texts and files.</summary>
public static class Digest
{
    /// <summary>The SHA-256 of a text in UTF-8, 64 lower-case hexadecimal digits.</summary>
    public static string Of(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));

    /// <summary>The SHA-256 of texts in UTF-8 and then of files by path and content, each after its length in four bytes, so that no two lists have the same bytes; 64 lower-case hexadecimal digits.</summary>
    public static string Of(IEnumerable<string> texts, IEnumerable<SourceFile> files)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var part in texts.Select(Bytes).Concat(files.SelectMany(file => new[] { Bytes(file.Path), file.Content })))
        {
            hash.AppendData(BitConverter.GetBytes(part.Length));
            hash.AppendData(part.Span);
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    private static ReadOnlyMemory<byte> Bytes(string text) => Encoding.UTF8.GetBytes(text);
}
