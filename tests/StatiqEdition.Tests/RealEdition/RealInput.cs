using System.Text;
using StatiqEdition.Markdown;
using StatiqEdition.Model;

namespace StatiqEdition.Tests;

/// <summary>The edition that the repository holds, read once.</summary>
internal static class RealInput
{
    private const string Folder = "input";

    /// <summary>What reading the input gives.</summary>
    public static Outcome<Library> Outcome { get; } = Read();

    /// <summary>NIE-58.</summary>
    public static Edition Edition => Outcome.Value!.Editions[0];

    /// <summary>The witness's file as it is on disk.</summary>
    public static byte[] Witness { get; } = File.ReadAllBytes(Path.Combine(Repository.Root, "input/nie-58/witness/ocr.txt"));

    /// <summary>Reads the input anew.</summary>
    public static Outcome<Library> Read() => ProofChecks.Of(LibraryReader.Read(Folder, [.. Repository.Files(Folder)]));

    /// <summary>Reads the input with one file of the edition changed.</summary>
    public static Outcome<Library> ReadWith(string file, Func<string, string> change) =>
        ProofChecks.Of(LibraryReader.Read(Folder, [.. Repository.Files(Folder).Select(one => one.Path == $"{Folder}/nie-58/{file}" ? one with { Content = Encoding.UTF8.GetBytes(change(Encoding.UTF8.GetString(one.Content.Span))) } : one)]));

    /// <summary>The reading text of a passage.</summary>
    public static string Text(string id) => Edition.Find(new(id))?.Text ?? "";
}
