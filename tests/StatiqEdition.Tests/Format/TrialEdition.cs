using System.Text;
using StatiqEdition.Markdown;
using StatiqEdition.Model;

namespace StatiqEdition.Tests;

/// <summary>A small edition in memory, whole and without a fault, over which a test lays the files it is about.</summary>
internal sealed class TrialEdition
{
    private readonly Dictionary<string, byte[]> _files = TrialFiles.Of(TrialFiles.Witness).ToDictionary(file => file.Key, file => Encoding.UTF8.GetBytes(file.Value));

    /// <summary>The whole of the trial's <c>edition.yml</c>.</summary>
    public static string Metadata { get; } = TrialFiles.Metadata(TrialFiles.Witness);

    /// <summary>The keys at the beginnings of a YAML text's lines, in order.</summary>
    public static IEnumerable<string> Keys(string yaml) =>
        yaml.Split('\n').Where(line => line.Length > 0 && char.IsAsciiLetter(line[0])).Select(line => line.Split(':')[0]);

    /// <summary>The outcome of a part's Markdown.</summary>
    public static Outcome<Library> Read(string markdown) => new TrialEdition().With(TrialFiles.Part, markdown).Read();

    /// <summary>The edition that a part's Markdown makes, which must be without a fault.</summary>
    public static Edition Clean(string markdown)
    {
        var outcome = Read(markdown);
        Assert.Empty(outcome.Diagnostics);
        return outcome.Value!.Editions[0];
    }

    /// <summary>The faults of a part's Markdown, each as its code and its place: <c>SE202 (1,5)</c>.</summary>
    public static IEnumerable<string> Faults(string markdown) => Faults(Read(markdown));

    /// <summary>The faults of an outcome, each as its code and its place: <c>SE202 (1,5)</c>.</summary>
    public static IEnumerable<string> Faults(Outcome<Library> outcome) =>
        outcome.Diagnostics.Select(fault => FormattableString.Invariant($"{fault.Rule.Code} ({fault.Place.LineNumber},{fault.Place.ColumnNumber})"));

    /// <summary>The edition with a file laid over it.</summary>
    public TrialEdition With(string file, string text) => With(file, Encoding.UTF8.GetBytes(text));

    /// <summary>The edition with a file laid over it, byte for byte.</summary>
    public TrialEdition With(string file, byte[] content)
    {
        _files[file] = content;
        return this;
    }

    /// <summary>The edition with a text at the end of a file that it has.</summary>
    public TrialEdition Adding(string file, string text) => With(file, [.. _files[file], .. Encoding.UTF8.GetBytes(text)]);

    /// <summary>The edition of a base witness with this text, and with further keys of <c>edition.yml</c>.</summary>
    public TrialEdition WithWitness(string text, string yaml = "") => With(TrialFiles.BaseWitness, text).WithMetadata($"""
        witnesses:
          - siglum: O
            title: The transcription
            description: As received.
            file: witness/o.txt
            sha256: {TrialFiles.Sum(text)}
          - siglum: F
            title: The printing
            description: Single readings only.
        {yaml}
        """);

    /// <summary>The edition after a release: with its ledger, and the release's files where they are kept.</summary>
    public TrialEdition After(Edition released) => KeptFolder.Files(released).Aggregate(
        With("trial/ledger.json", LedgerFile.Write(released).ToArray()),
        (trial, file) => trial.With($"trial/{file.Path}", file.Content.ToArray()));

    /// <summary>The edition with keys of <c>edition.yml</c> laid over its own.</summary>
    public TrialEdition WithMetadata(string yaml)
    {
        var given = Keys(yaml).ToHashSet();
        var kept = Metadata.Split('\n').Aggregate((Text: "", Given: false), (kept, line) =>
        {
            var isGiven = Keys(line).Any() ? given.Contains(Keys(line).First()) : kept.Given;
            return (isGiven ? kept.Text : $"{kept.Text}{line}\n", isGiven);
        });
        return With(TrialFiles.EditionFile, yaml + kept.Text);
    }

    /// <summary>What reading it gives.</summary>
    public Outcome<Library> Read() => LibraryReader.Read(TrialFiles.Root, Files);

    /// <summary>What reading the edition alone gives, with what is remembered of its kept releases.</summary>
    public Outcome<Edition> Read(KeptMemory memory) =>
        LibraryReader.ReadEdition($"{TrialFiles.Root}/trial", [.. Files.Where(file => file.Path.StartsWith($"{TrialFiles.Root}/trial/", StringComparison.Ordinal))], memory);

    private IReadOnlyList<SourceFile> Files => [.. _files.Select(file => new SourceFile($"{TrialFiles.Root}/{file.Key}", file.Value))];
}
