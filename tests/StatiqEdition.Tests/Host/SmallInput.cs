using System.Security.Cryptography;

namespace StatiqEdition.Tests;

/// <summary>An input folder with one edition of two paragraphs, as an editor would write it.</summary>
internal static class SmallInput
{
    private const string Witness = "Trade\n\n1. rallways grow\n";

    /// <summary>Writes the input into a folder and gives the folder's path.</summary>
    public static string In(ScratchFolder folder, string at = "input")
    {
        folder.Write($"{at}/site.yml", "title: Some Editions\ndescription: A few words.\n");
        folder.Write($"{at}/e1/edition.yml", Metadata);
        folder.Write($"{at}/e1/witness/o.txt", Witness);
        folder.Write($"{at}/e1/text.md", "# Trade\n\n1. {~~rallways~>Railways~~}{>>ocr<<} grow\n");
        return folder.Path(at);
    }

    private static string Metadata => $"""
        title: On Trade
        short-title: Trade
        genre: Memorandum
        author: A Board
        date: 1952-09-10
        language: en
        abstract: What a board held of trade.
        version: 1.0.0
        released: 2026-01-02
        editors: the editors
        licence:
          name: In the public domain
        statement: Made from O.
        witnesses:
          - siglum: O
            title: The transcription
            description: As received.
            file: witness/o.txt
            sha256: {Convert.ToHexStringLower(SHA256.HashData(SmallEdition.Bytes(Witness)))}
        parts:
          - text.md

        """;
}
