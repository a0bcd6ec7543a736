using StatiqEdition.Model;
using StatiqEdition.Publishing;

namespace StatiqEdition;

/// <summary><c>check</c>: everything that <c>build</c> does but writing, with the same diagnostics and exit code. Of what is to go online it asks more: no warning, and that it is the last release.</summary>
internal static class CheckCommand
{
    /// <summary>Carries the command out.</summary>
    public static async Task<int> Run(SiteOptions options, bool release, Surroundings surroundings)
    {
        var outcome = SiteSource.Read(options, surroundings);
        var diagnostics = release ? Strict(outcome) : outcome.Diagnostics;
        DiagnosticList.Print(diagnostics, options.Format, surroundings);
        if (outcome.Value is not { } library || diagnostics.Any(diagnostic => diagnostic.IsError))
            return ExitCode.Faulty;
        var files = await Publisher.Publish(library);
        await surroundings.Out.WriteLineAsync($"No fault found: {files.Count} files would be written.");
        return ExitCode.Clean;
    }

    private static IReadOnlyList<Diagnostic> Strict(Outcome<Library> outcome) =>
        [.. outcome.Diagnostics.Concat(outcome.Value?.Editions.SelectMany(LedgerChecks.OfRelease) ?? []).InOrder().Select(diagnostic => diagnostic with { Severity = Severity.Error })];
}
