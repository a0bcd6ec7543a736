using System.Text;
using StatiqEdition.Model;
using StatiqEdition.Tests;

namespace StatiqEdition.Fuzz;

/// <summary>Everything that takes text: the files of a small edition, those of the repository's own, and an edition with a witness that are both made up.</summary>
internal static class Targets
{
    /// <summary>Divides, in the text of the proof's target, the edition from the witness.</summary>
    public const string Divider = "\n=====\n";

    private static readonly Dictionary<string, string> s_small = TrialFiles.Of(TrialFiles.Witness);
    private static readonly IReadOnlyList<SourceFile> s_real = [.. RealFiles()];

    /// <summary>Every target.</summary>
    public static IReadOnlyList<Target> All { get; } =
    [
        new("part", text => Trial(TrialFiles.Part, text), [s_small[TrialFiles.Part], .. RealTexts(".md").SelectMany(Paragraphs)], Fragments.Markdown) { IsDocument = true },
        new("introduction", text => Trial(TrialFiles.Introduction, text), [s_small[TrialFiles.Introduction], RealText("introduction.md")], Fragments.Markdown),
        new("metadata", text => Trial(TrialFiles.EditionFile, text), [s_small[TrialFiles.EditionFile], RealText("edition.yml")], Fragments.Yaml),
        new("site", text => Trial("site.yml", text), [s_small["site.yml"]], Fragments.Yaml),
        new("ledger", text => Trial("trial/ledger.json", text), [RealText("ledger.json").Replace("nie-58", "trial", StringComparison.Ordinal)], Fragments.Json),
        new("proof", Proved, ["1. a b c{--the--}" + Divider + "1. a b\nc the"], Fragments.Proof),
        .. s_real.Where(file => file.Path.EndsWith(".md", StringComparison.Ordinal)).Select(file => new Target($"real {file.Path}", text => Real(file.Path, text), [TextOf(file)], Fragments.Markdown)),
    ];

    private static IReadOnlyList<SourceFile> Trial(string file, string text, string witness = TrialFiles.Witness) =>
        [.. new Dictionary<string, string>(TrialFiles.Of(witness)) { [file] = text }.Select(one => new SourceFile($"{TrialFiles.Root}/{one.Key}", Encoding.UTF8.GetBytes(one.Value)))];

    /// <summary>The small edition with a part and a witness.</summary>
    public static IReadOnlyList<SourceFile> Proved(string part, string witness) => Trial(TrialFiles.Part, part, witness);

    private static IReadOnlyList<SourceFile> Proved(string text)
    {
        var at = text.IndexOf(Divider, StringComparison.Ordinal);
        return at < 0 ? Proved(text, text) : Proved(text[..at], text[(at + Divider.Length)..]);
    }

    private static IReadOnlyList<SourceFile> Real(string path, string text) =>
        [.. s_real.Select(file => file.Path == path ? file with { Content = Encoding.UTF8.GetBytes(text) } : file)];

    private static IEnumerable<SourceFile> RealFiles() =>
        from file in Directory.EnumerateFiles(Path.Combine(Repository.Root, "input"), "*", SearchOption.AllDirectories)
        let path = Path.GetRelativePath(Repository.Root, file).Replace('\\', '/')
        where !path.Contains("/releases/", StringComparison.Ordinal) && !path.EndsWith("/ledger.json", StringComparison.Ordinal)
        select new SourceFile(path, File.ReadAllBytes(file));

    private static IEnumerable<string> RealTexts(string extension) =>
        s_real.Where(file => file.Path.EndsWith(extension, StringComparison.Ordinal)).Select(TextOf);

    private static string RealText(string name) => File.ReadAllText(Path.Combine(Repository.Root, "input/nie-58", name));

    private static string TextOf(SourceFile file) => Encoding.UTF8.GetString(file.Content.Span);

    private static IEnumerable<string> Paragraphs(string text) => text.Split("\n\n").Chunk(3).Select(some => string.Join("\n\n", some));
}
