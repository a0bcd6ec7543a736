using StatiqEdition.Model;
using StatiqEdition.Publishing;

namespace StatiqEdition;

/// <summary><c>check</c>: everything that <c>build</c> does but writing, with the same diagnostics and exit code. Of what is to go online it asks more: no warning, and that it is the last release.</summary>
internal static class CheckCommand
{
    /// <summary>Carries the command out.</summary>
    public static async Task<int> Run(SiteOptions options, bool release, Surroundings surroundings)
    {
        var input = SiteInput.Open(options, surroundings);
        var outcomes = await LiveLine.Over(input, edition => Tried(edition, release), surroundings);
        var told = EditionTasks.Diagnostics(input, outcomes);
        IReadOnlyList<Diagnostic> diagnostics = release ? [.. told.Select(diagnostic => diagnostic with { Severity = Severity.Error })] : told;
        DiagnosticList.Print(diagnostics, options.Format, surroundings);
        if (diagnostics.Any(diagnostic => diagnostic.IsError))
            return ExitCode.Faulty;
        var site = await Publisher.OfTheSite(new(input.Site!, [.. outcomes.Select(outcome => outcome.Card!)]));
        await surroundings.Out.WriteLineAsync($"No fault found: {Plural.Of(site.Count + outcomes.Sum(outcome => outcome.Files.Count), "file")} would be written.");
        return ExitCode.Clean;
    }

    private static async Task<EditionOutcome> Tried(EditionInput edition, bool release)
    {
        var read = edition.Read(edition.Files());
        IReadOnlyList<Diagnostic> diagnostics = [.. read.Diagnostics, .. release && read.Value is { } released ? LedgerChecks.OfRelease(released) : []];
        if (edition.Site is null || read.Value is null || (release && diagnostics.Count > 0))
            return new(null, StagedFiles.None, diagnostics);
        var published = await Publisher.OfEdition(edition.Site, read.Value);
        return new(published.Card, StagedFiles.Of(await published.Files()), diagnostics);
    }
}
