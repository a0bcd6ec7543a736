using System.Text;
using StatiqEdition.Markdown;
using StatiqEdition.Model;
using StatiqEdition.Publishing;

namespace StatiqEdition;

/// <summary><c>release</c>: keeps an edition's files as a version, and writes that into its metadata, its change log, what archives read, and its ledger, the ledger last. What is faulty, or does not rise, is not released.</summary>
internal static class ReleaseCommand
{
    // What changed since the last release is what a release is for.
    private static readonly HashSet<Rule> s_answered = [Rules.ChangedText, Rules.OtherWitness, Rules.ChangedApparatus];

    /// <summary>Carries the command out; <paramref name="id"/> may be null where there is one edition.</summary>
    public static async Task<int> Run(SiteOptions options, string version, string? id, Surroundings surroundings)
    {
        var outcome = SiteSource.Read(options, surroundings);
        DiagnosticList.Print([.. outcome.Diagnostics.Where(diagnostic => !s_answered.Contains(diagnostic.Rule))], options.Format, surroundings);
        if (outcome.Value is not { } library)
            return ExitCode.Faulty;
        if ((ReleaseRequest.Refusal(library, version, id) ?? Unsettled(options.Input, ReleaseRequest.Chosen(library, id)!, outcome.Diagnostics)) is { } refusal)
        {
            await surroundings.Error.WriteLineAsync($"statiq-edition: {refusal}");
            return ExitCode.Faulty;
        }

        var edition = ReleaseRequest.Chosen(library, id)!;
        var released = Releasing.Release(edition, EditionVersion.Parse(version)!, surroundings.Today);
        var folder = Path.Combine(options.Input, edition.Id.Id);
        Write(folder, released, library.Site);
        await surroundings.Out.WriteLineAsync(ReleaseReport.Of(released, folder));
        return ExitCode.Clean;
    }

    private static string? Unsettled(string input, Edition edition, IReadOnlyList<Diagnostic> diagnostics)
    {
        var folder = $"{InputFolder.NameOf(input)}/{edition.Id}/";
        var count = diagnostics.Count(fault => (fault.Rule == Rules.Proposal || fault.Rule == Rules.Placeholder) && fault.Place.File.StartsWith(folder, StringComparison.Ordinal));
        return count == 0 ? null : $"'{edition.Id}' has proposals or placeholders at {Plural.Of(count, "place")}, which a release would keep for good; settle them first";
    }

    // Until the ledger stands the version is not released, so after an interruption the same command does it all again.
    private static void Write(string folder, Edition released, Site site) => Replacement.Write(
    [
        .. KeptFolder.Files(released).Select(file => (Path.Combine(folder, file.Path), file.Content)),
        (Path.Combine(folder, EditionStamp.Name), EditionStamp.On(released.Sources.Single(file => file.Path == EditionStamp.Name).Content, released.Metadata)),
        (Path.Combine(folder, ChangeLog.Name), Encoding.UTF8.GetBytes(ChangeLog.Of(released))),
        .. DepositFiles.Of(site, released).Select(file => (Path.Combine(folder, file.Path), file.Content)),
        (Path.Combine(folder, LedgerFile.Name), LedgerFile.Write(released)),
    ]);
}
