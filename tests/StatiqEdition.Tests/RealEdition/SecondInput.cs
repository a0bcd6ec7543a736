using StatiqEdition.Markdown;
using StatiqEdition.Model;

namespace StatiqEdition.Tests;

/// <summary>The edition that was made for the tests, <c>tests/editions</c>: all that NIE-58 does not have. It is tried as NIE-58 is.</summary>
internal static class SecondInput
{
    /// <summary>The folder of the input.</summary>
    public const string Folder = "tests/editions";

    /// <summary>What reading the input gives.</summary>
    public static Outcome<Library> Outcome { get; } = Read();

    /// <summary>The invented letter.</summary>
    public static Edition Edition => Outcome.Value!.Editions[0];

    /// <summary>The passage with an id.</summary>
    public static Passage Find(string id) => Edition.Find(new(id))!;

    /// <summary>Reads the input anew.</summary>
    public static Outcome<Library> Read() => ProofChecks.Of(LibraryReader.Read(Folder, [.. Repository.Files(Folder)]));
}
