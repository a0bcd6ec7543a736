using System.Security.Cryptography;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using StatiqEdition.Markdown;
using StatiqEdition.Model;

namespace StatiqEdition.Tests.Hostile;

/// <summary>The files of <see cref="HostileFiles"/> with one text in all places that take text, the YAML as given.</summary>
internal sealed class HostileEdition(string text, Func<string, string> made, IReadOnlyDictionary<string, JsonNode> yaml)
{
    private const string Folder = "input/hostile";
    private const string Metadata = "hostile/edition.yml";
    /// <summary>The values that the edition itself puts into its metadata.</summary>
    public static IReadOnlyList<string> Stamps { get; } = ["/version", "/released", "/witnesses/0/sha256", "/witnesses/1/sha256"];

    private static readonly Lazy<IReadOnlyList<SourceFile>> s_plain = new(() => new HostileEdition("x", made => made, Leaf.Documents()).Released([], "1.0.0", "kept"));
    private static readonly JsonSerializerOptions s_readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The files after two releases, the second of which has changed a word.</summary>
    public IReadOnlyList<SourceFile> Files => Released(Released([], "1.0.0", "kept"), "1.1.0", "changed");

    /// <summary>What reading the edition gives where one with harmless text was released before.</summary>
    public Outcome<Library> Draft => LibraryReader.Read("input", Drafted(s_plain.Value, "1.1.0", "changed"));

    /// <summary>The library that is read from files, which must be without an error.</summary>
    public static Library Library(IReadOnlyList<SourceFile> files)
    {
        var outcome = ProofChecks.Of(LibraryReader.Read("input", files));
        Assert.DoesNotContain(outcome.Diagnostics, fault => fault.IsError);
        return outcome.Value!;
    }

    private IReadOnlyList<SourceFile> Released(IReadOnlyList<SourceFile> before, string version, string word)
    {
        var draft = Drafted(before, version, word);
        var released = Releasing.Release(Library(draft).Editions[0], EditionVersion.Parse(version)!, new(2026, 1, 1 + version[2] - '0'));
        return
        [
            .. draft.Where(file => file.Path != $"{Folder}/{LedgerFile.Name}"),
            new($"{Folder}/{LedgerFile.Name}", LedgerFile.Write(released)),
            .. KeptFolder.Files(released).Select(file => new SourceFile($"{Folder}/{file.Path}", file.Content)),
        ];
    }

    private IReadOnlyList<SourceFile> Drafted(IReadOnlyList<SourceFile> before, string version, string word)
    {
        SourceFile[] files =
        [
            File("site.yml", yaml["site.yml"].ToJsonString(s_readable)),
            File("hostile/introduction.md", Filled(HostileFiles.Introduction, word)),
            File("hostile/text.md", $"---\n{yaml["hostile/matter.yml"].ToJsonString(s_readable)}\n---\n\n{Filled(HostileFiles.Text, word)}"),
            File("hostile/witness/o.txt", Filled(HostileFiles.Base, word)),
            File("hostile/witness/f.txt", Filled(HostileFiles.Other, word)),
        ];
        return [.. before.Where(file => file.Path.Contains("/releases/", StringComparison.Ordinal) || file.Path.EndsWith(LedgerFile.Name, StringComparison.Ordinal)), .. files, File(Metadata, Stamped(version, files[^2], files[^1]).ToJsonString(s_readable))];
    }

    private JsonNode Stamped(string version, SourceFile witness, SourceFile other)
    {
        var stamped = yaml[Metadata].DeepClone();
        if (version == "1.0.0")
            stamped.AsObject().Remove("aliases");
        Leaf.Set(stamped, "/version", version);
        Leaf.Set(stamped, "/released", $"2026-01-0{1 + version[2] - '0'}");
        Leaf.Set(stamped, "/witnesses/0/sha256", Sum(witness));
        Leaf.Set(stamped, "/witnesses/1/sha256", Sum(other));
        return stamped;
    }

    private string Filled(string template, string word) => template
        .Replace("¶", template == HostileFiles.Text ? Escaped(Forms) : Forms, StringComparison.Ordinal)
        .Replace("§", Escaped(made(OneLine(text))), StringComparison.Ordinal)
        .Replace("®", made(InReading(OneLine(text))), StringComparison.Ordinal)
        .Replace("¤", made(OneLine(text)), StringComparison.Ordinal)
        .Replace("¦", word, StringComparison.Ordinal);

    // All that is looked for in the text.
    private string Forms => OneLine(string.Join(' ', Leaf.Paths(yaml[Metadata]).Where(path => path.Contains("/forms/", StringComparison.Ordinal) || path.Contains("/passed-over/", StringComparison.Ordinal)).Select(path => (string)Leaf.At(yaml[Metadata], path)!)));

    private static string InReading(string text) => string.Concat(text.Where(sign => char.IsLetterOrDigit(sign) || " \"'<&>=+@-/;:,.$%".Contains(sign, StringComparison.Ordinal)));

    private static string OneLine(string text) => PlainText.SingleSpaced(text);

    // CommonMark 0.31, 2.4: a backslash makes a sign of punctuation itself.
    private static string Escaped(string text) => string.Concat(text.Select(sign => char.IsAscii(sign) && (char.IsPunctuation(sign) || char.IsSymbol(sign)) ? $"\\{sign}" : $"{sign}"));

    private static string Sum(SourceFile file) => Convert.ToHexStringLower(SHA256.HashData(file.Content.Span));

    private static SourceFile File(string path, string text) => new($"input/{path}", Encoding.UTF8.GetBytes(text));
}
