using System.Text;
using CsCheck;
using StatiqEdition.Markdown;
using StatiqEdition.Model;

namespace StatiqEdition.Tests;

/// <summary>Whatever a file holds, reading it ends in a library or in diagnostics whose places are in the file.</summary>
public sealed class GarbageTests
{
    private static readonly string[] s_markdown =
    [
        "{++", "++}", "{--", "--}", "{~~", "~>", "~~}", "{==", "==}", "{>>", "<<}", " | ", "[^1]", "[^1]: ", "[^a", "]: ", "]", "[", "(", ")", "{|2|}", "{|", "|}", "1. ", "2. ", "a. ",
        "    ", "\t", "\n", "\n\n", "\r\n", "\r", "# ", "## ", "{#x}", "{#", "}", "{", "\n::: signature\n", ":::", "\n:::\n", "---\n", "---\nid: x\n---\n", "- ", "> ", "*", "**", "_", "`", "```",
        "<", "<b>", "<!--", "&amp;", "&#x202e;", "\\", "word", "Ж", "𝔘", "|", "ocr", "F = ", "Q = ", "?", ":", "http://x", "![", "===", "~", "=", "\u200b", "1) ", "0. ", "{++1.++} ", "{~~l.~>1.~~}",
        "\n{--\n", "\n--}", "\n{++\n", "\n++}", " ", "text",
    ];

    private static readonly string[] s_yaml =
    [
        "title", "witnesses", "parts", "licence", ": ", ":", "\n", "\n  ", "\n  - ", "- ", "? ", "[", "]", "{", "}", ",", "\"", "'", "|", ">-", "&a ", "*a", "!t ", "%", "@", "`", "#", "\t", "~",
        "1952-09-10", "\\u202E", "---\n", "...\n", "é",
    ];

    private static readonly string[] s_json =
    [
        "{", "}", "[", "]", "\"", ":", ",", "null", "true", "1", "\\ud800", "\\u202e", "\n", " ", "\"edition\": \"trial\"", "\"releases\": [", "\"ids\": [", "\"id\": \"p1\"", "\"since\": ", "\"1.0.0\"",
        "\"version\": ", "\"date\": \"2026-11-23\"", "\"changes\": []", "\"sha256\": {", "\"text\": \"\"", "\"old\": null", "𝔘", "//", "é",
    ];

    [Fact]
    public void Random_Markdown_never_throws() =>
        Some(s_markdown, 30).Sample(text => Reads("trial/text.md", Encoding.UTF8.GetBytes(text)), iter: 2_000);

    [Fact]
    public void A_random_introduction_never_throws() =>
        Some(s_markdown, 15).Sample(text => Reads("trial/introduction.md", Encoding.UTF8.GetBytes(text)), iter: 500);

    [Fact]
    public void Random_YAML_never_throws() =>
        Some(s_yaml, 20).Sample(text => Reads("trial/edition.yml", Encoding.UTF8.GetBytes(text)), iter: 2_000);

    [Fact]
    public void Metadata_with_something_random_in_it_never_throws() =>
        Gen.Select(Gen.Int[0, TrialEdition.Metadata.Length - 1], Some(s_yaml, 4)).Sample(
            (at, text) => Reads("trial/edition.yml", Encoding.UTF8.GetBytes(TrialEdition.Metadata.Insert(at, text))), iter: 2_000);

    [Fact]
    public void A_random_ledger_never_throws() =>
        Some(s_json, 25).Sample(text => Reads("trial/ledger.json", Encoding.UTF8.GetBytes(text)), iter: 2_000);

    [Fact]
    public void A_ledger_with_something_random_in_it_never_throws()
    {
        var ledger = Encoding.UTF8.GetString(LedgerFile.Write(Releasing.Release(TrialEdition.Clean("# One\n\n{|1|}Two 𝔘.\n"), new(1, 0, 0), new(2026, 11, 23))).Span);
        Gen.Select(Gen.Int[0, ledger.Length - 1], Gen.Int[0, 30], Some(s_json, 4)).Sample(
            (at, taken, text) => Reads("trial/ledger.json", Encoding.UTF8.GetBytes(ledger.Remove(at, Math.Min(taken, ledger.Length - at)).Insert(at, text))), iter: 2_000);
    }

    [Fact]
    public void Random_bytes_never_throw() =>
        Gen.Byte.Array[0, 40].Sample(bytes => Reads("trial/text.md", bytes), iter: 2_000);

    private static Gen<string> Some(string[] bits, int most) => Gen.Int[0, bits.Length - 1].Array[0, most].Select(chosen => string.Concat(chosen.Select(i => bits[i])));

    private static void Reads(string file, byte[] content)
    {
        var outcome = new TrialEdition().With(file, content).Read();
        Assert.Equal(outcome.Value is null, outcome.Diagnostics.Any(fault => fault.IsError));
        var lines = Encoding.UTF8.GetString(content).TrimStart('\uFEFF').Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n').Split('\n');
        Assert.All(outcome.Diagnostics.Where(fault => fault.Place.File == $"input/{file}"), fault => Assert.True(IsIn(lines, fault.Place), $"{fault} is outside the file"));
    }

    private static bool IsIn(string[] lines, Place place) =>
        place.Line >= 0 && place.Line < lines.Length && place.Column >= 0 && place.Column <= lines[place.Line].Length;
}
