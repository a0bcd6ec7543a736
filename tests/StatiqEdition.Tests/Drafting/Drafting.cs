using System.Text;
using StatiqEdition.Markdown;
using StatiqEdition.Model;

namespace StatiqEdition.Tests;

/// <summary>What <c>new</c> makes of a transcription, in memory.</summary>
internal static class Drafting
{
    /// <summary>The Markdown that a transcription becomes.</summary>
    public static string Markdown(string witness) => Encoding.UTF8.GetString(Of(witness).Files.Single(file => file.Path == "text.md").Content.Span);

    /// <summary>The edition that a transcription becomes.</summary>
    public static DraftedEdition Of(string witness)
    {
        var outcome = Try(Encoding.UTF8.GetBytes(witness));
        Assert.Empty(outcome.Diagnostics);
        return outcome.Value!;
    }

    /// <summary>What is made of a file's bytes.</summary>
    public static Outcome<DraftedEdition> Try(byte[] witness) => NewEdition.Of("trial", new("letter.txt", witness), new(2026, 11, 28));

    /// <summary>What the build reads of a new edition.</summary>
    public static Outcome<Library> Read(DraftedEdition edition) => ProofChecks.Of(LibraryReader.Read(
        "input",
        [new("input/site.yml", Encoding.UTF8.GetBytes(edition.Site)), .. edition.Files.Select(file => file with { Path = $"input/trial/{file.Path}" })]));
}
