using StatiqEdition.Markdown;
using StatiqEdition.Model;

namespace StatiqEdition.Tests;

/// <summary>A folder of files that breaks one rule when it is laid over the good edition, and what is printed then.</summary>
internal sealed record Fixture(string Code)
{
    private const string Folder = "tests/StatiqEdition.Tests/Diagnostics/fixtures";
    private const string Good = "good";
    private const string ExpectationFile = "expected.txt";

    /// <summary>The codes of the rules that have a fixture, in order.</summary>
    public static IReadOnlyList<string> Codes { get; } =
        [.. Directory.EnumerateDirectories(PathOf("")).Select(Path.GetFileName).OfType<string>().Where(name => name != Good).Order(StringComparer.Ordinal)];

    /// <summary>What must be printed, every line of it.</summary>
    public string Expected => Repository.Read($"{Folder}/{Code}/{ExpectationFile}");

    /// <summary>Its <c>edition.yml</c> and <c>site.yml</c>, and those of the good edition that they do not stand for.</summary>
    public IEnumerable<SourceFile> SourceFiles => Files(Code).UnionBy(Files(Good), file => file.Path).Where(file => file.Path.EndsWith(".yml", StringComparison.Ordinal));

    /// <summary>The outcome of reading the good edition as it is.</summary>
    public static Outcome<Library> ReadGood() => Read(Files(Good));

    /// <summary>The outcome of reading the good edition with this fixture's files laid over it.</summary>
    public Outcome<Library> Read() => Read(Files(Code).UnionBy(Files(Good), file => file.Path));

    private static Outcome<Library> Read(IEnumerable<SourceFile> files) => ProofChecks.Of(LibraryReader.Read("input", [.. files]));

    private static IEnumerable<SourceFile> Files(string name) =>
        from file in Directory.EnumerateFiles(PathOf(name), "*", SearchOption.AllDirectories)
        let path = Path.GetRelativePath(PathOf(name), file).Replace('\\', '/')
        where path != ExpectationFile
        select new SourceFile($"input/{path}", File.ReadAllBytes(file));

    private static string PathOf(string name) => Path.Combine(Repository.Root, Folder, name);
}
