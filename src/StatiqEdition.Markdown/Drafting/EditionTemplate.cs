using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using StatiqEdition.Model;

namespace StatiqEdition.Markdown;

/// <summary>The <c>edition.yml</c> and the <c>site.yml</c> of a new edition: what is known, and placeholders that build for what is not.</summary>
internal static class EditionTemplate
{
    /// <summary>The siglum of the transcription.</summary>
    public const string Siglum = "O";

    /// <summary>The file of the text.</summary>
    public const string Part = "text.md";

    /// <summary>The file of the transcription.</summary>
    public const string Witness = "witness/transcription.txt";

    /// <summary>A site's metadata.</summary>
    public static string Site { get; } = $"""
        title: {Placeholder("the site's name")}
        description: {Placeholder("one sentence about the site")}

        """;

    /// <summary>An edition's metadata.</summary>
    public static string Edition(EditionFacts facts) => $"""
        title: {Quoted(facts.Title ?? facts.Slug)}
        short-title: {Quoted(facts.Slug)}
        genre: {Placeholder("what the document is, such as Letter")}
        author: {Placeholder("who wrote or issued it")}
        date: {Day(facts.Date ?? Placeholders.Date)}
        language: {facts.Language ?? Placeholders.Language}
        abstract: {Placeholder("one sentence for the library page")}
        version: 0.1.0
        released: {Day(facts.Today)}
        editors: {Placeholder("who answers for the edition")}
        licence:
          name: {Placeholder("under which licence, or whether it is in the public domain")}
        statement: {Placeholder("how the edition was made, and what was not checked")}
        witnesses:
          - siglum: {Siglum}
            title: The transcription
            description: {Placeholder("who made the transcription, from what")}
            file: {Witness}
            sha256: {Convert.ToHexStringLower(SHA256.HashData(facts.Witness.Span))}
        {Normalizations(facts.Normalizations)}parts:
          - {Part}

        """;

    private static string Normalizations(IReadOnlyList<Normalization> rules) => rules.Count == 0 ? "" : rules.Aggregate(new StringBuilder("normalizations:\n"), (text, rule) => text
        .Append(CultureInfo.InvariantCulture, $"  - name: {rule.Name}\n    line-start: {Quoted(rule.LineStart)}\n    reason: {Quoted(rule.Reason)}\n")).ToString();

    private static string Placeholder(string what) => $"\"{Placeholders.Opening}: {what})\"";

    private static string Quoted(string value) => $"\"{value.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal)}\"";

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
