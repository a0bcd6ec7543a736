using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using StatiqEdition.Markdown;
using StatiqEdition.Model;
using StatiqEdition.Publishing;
using StatiqEdition.Tests;

namespace StatiqEdition.Benchmarks;

/// <summary>A library of made editions, each of the size of NIE-58 and each with other words: names and capitalised words of its text are others in every copy, in the text, the metadata and the witness alike, so that each is proved. They have no releases.</summary>
internal static partial class MadeLibrary
{
    private const string Letters = "bcdfghklmnprstvz";
    private static readonly string s_source = Path.Combine(Repository.Root, "input", "nie-58");

    /// <summary>Writes so many editions as an input folder; with <paramref name="hugo"/> also their reading texts as the content of a Hugo site.</summary>
    public static void Write(int count, string folder, string? hugo)
    {
        Directory.CreateDirectory(folder);
        File.WriteAllText(Path.Combine(folder, "site.yml"), "title: Made Editions\ndescription: Editions that were made to measure.\n");
        var sources = Directory.EnumerateFiles(s_source, "*", SearchOption.AllDirectories).Select(file => (Name: Path.GetRelativePath(s_source, file), Text: File.ReadAllText(file))).Where(file => IsOfEdition(file.Name)).ToList();
        for (var number = 1; number <= count; number++)
            Write(number, sources, folder, hugo);
    }

    private static bool IsOfEdition(string name) => name is "edition.yml" || (Path.GetExtension(name) is ".md" && name != "CHANGELOG.md" && !name.Contains('/')) || name.StartsWith("witness", StringComparison.Ordinal);

    private static void Write(int number, IReadOnlyList<(string Name, string Text)> sources, string folder, string? hugo)
    {
        var id = string.Create(CultureInfo.InvariantCulture, $"made-{number}");
        var made = sources.Select(source => (source.Name, Text: Renamed(source.Text, Ending(number)))).ToDictionary(file => file.Name, file => file.Text);
        foreach (var (name, text) in made)
        {
            var target = Path.Combine(folder, id, name);
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.WriteAllText(target, name == "edition.yml" ? Digest().Replace(text, Sha256(made["witness/ocr.txt"])) : text);
        }

        if (hugo is not null)
            WriteReadingText(id, Path.Combine(folder, id), Path.Combine(hugo, "content"));
    }

    private static void WriteReadingText(string id, string edition, string content)
    {
        var files = Directory.EnumerateFiles(edition, "*", SearchOption.AllDirectories).Select(file => new SourceFile($"{id}/{Path.GetRelativePath(edition, file)}", File.ReadAllBytes(file)));
        var read = LibraryReader.ReadEdition(id, [.. files]);
        if (read.Value is null)
            throw new InvalidOperationException($"a made edition is faulty: {read.Diagnostics[0]}");
        Directory.CreateDirectory(content);
        File.WriteAllBytes(Path.Combine(content, $"{id}.md"), CleanMarkdown.Of(new("Made Editions", ""), read.Value).Single().Content.ToArray());
    }

    // A word with a capital is a name, stands first or stands in a title; commands, ids and causes have none.
    private static string Renamed(string text, string ending) => Name().Replace(text, word => word.Value + (char.IsUpper(word.Value[^1]) ? ending.ToUpperInvariant() : ending));

    private static string Ending(int number)
    {
        var letters = new StringBuilder();
        for (var rest = number; rest > 0; rest /= Letters.Length)
            letters.Insert(0, Letters[rest % Letters.Length]);
        return letters.ToString();
    }

    private static string Sha256(string witness) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(witness)));

    [GeneratedRegex(@"\b(?:Communist|Soviet|China|Chinese|Moscow|Peiping|Union|Party|Stalin|Asia|Asian|Korea|Korean|Western|Estimate|Intelligence|UNION|SOVIET)\b", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Name();

    [GeneratedRegex("\\b[0-9a-f]{64}\\b", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Digest();
}
