namespace StatiqEdition.Model;

/// <summary>A witness of the document, known by its siglum (TEI <c>witness</c>). The base witness has its text; others are known by single readings.</summary>
public sealed record Witness(string Siglum, string Title, string Description)
{
    /// <summary>The witness as received, character for character; null where only single readings are known.</summary>
    public string? Text { get; init; }

    /// <summary>The witness file's name, <c>ocr.txt</c>; null where there is no file.</summary>
    public string? FileName { get; init; }

    /// <summary>The witness file's bytes as received; empty where there is no file.</summary>
    public ReadOnlyMemory<byte> File { get; init; }

    /// <summary>The SHA-256 of the witness file's bytes, 64 lower-case hexadecimal digits; null where there is no file.</summary>
    public string? Sha256 { get; init; }

    /// <summary>Where the witness can be seen; null where nowhere.</summary>
    public string? Url { get; init; }
}
