using System.Security.Cryptography;
using System.Text;

namespace StatiqEdition.Model;

/// <summary>The fingerprint of a text.</summary>
public static class Digest
{
    /// <summary>The SHA-256 of a text in UTF-8, 64 lower-case hexadecimal digits.</summary>
    public static string Of(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
}
