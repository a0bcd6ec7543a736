using System.Security.Cryptography;
using System.Text;

namespace StatiqEdition.Tests;

/// <summary>The files of a small edition, whole and without a fault, by their paths below the input; they are laid under a trial's own.</summary>
internal static class TrialFiles
{
    /// <summary>The folder of the input.</summary>
    public const string Root = "input";

    /// <summary>The path of the edition's metadata.</summary>
    public const string EditionFile = "trial/edition.yml";

    /// <summary>The path of the edition's one part.</summary>
    public const string Part = "trial/text.md";

    /// <summary>The path of the introduction.</summary>
    public const string Introduction = "trial/introduction.md";

    /// <summary>The path of the base witness.</summary>
    public const string BaseWitness = "trial/witness/o.txt";

    /// <summary>The text of the base witness.</summary>
    public const string Witness = "- 1. The Peiping regime accepts Moscow leadersbip.\n\nSECRET\n\n- 2. Both desire revolu-\n";

    /// <summary>Every file, with a text for the base witness, whose digest the metadata has.</summary>
    public static Dictionary<string, string> Of(string witness) => new()
    {
        ["site.yml"] = "title: A library\ndescription: Editions on trial.\n",
        [EditionFile] = Metadata(witness),
        [Part] = "1. The Peiping regime accepts Moscow {~~leadersbip~>leadership~~}.\n\n2. Both desire {~~revolu-~>revolution.~~}\n",
        [Introduction] = "An introduction.\n",
        [BaseWitness] = witness,
    };

    /// <summary>The digest of a text as <c>edition.yml</c> has it.</summary>
    public static string Sum(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));

    /// <summary>The whole of <c>edition.yml</c> with this text of the base witness.</summary>
    public static string Metadata(string witness) => $"""
        title: A document on trial
        short-title: Trial
        genre: Estimate
        author: An agency
        date: 1952-09-10
        language: en
        abstract: One sentence.
        version: 1.0.0
        released: 2026-11-23
        editors: the editors
        licence:
          name: In the public domain
        statement: Made for a test.
        witnesses:
          - siglum: O
            title: The transcription
            description: As received.
            file: witness/o.txt
            sha256: {Sum(witness)}
          - siglum: F
            title: The printing
            description: Single readings only.
        introduction: introduction.md
        parts:
          - text.md

        """;
}
