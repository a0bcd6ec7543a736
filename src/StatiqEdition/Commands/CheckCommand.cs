using StatiqEdition.Publishing;

namespace StatiqEdition;

/// <summary><c>check</c>: everything that <c>build</c> does but writing, with the same diagnostics and exit code.</summary>
internal static class CheckCommand
{
    /// <summary>Carries the command out.</summary>
    public static async Task<int> Run(SiteOptions options, Surroundings surroundings)
    {
        var outcome = SiteSource.Read(options, surroundings);
        DiagnosticList.Print(outcome.Diagnostics, options.Format, surroundings);
        if (outcome.Value is not { } library)
            return ExitCode.Faulty;
        var files = await Publisher.Publish(library);
        await surroundings.Out.WriteLineAsync($"No fault found: {files.Count} files would be written.");
        return ExitCode.Clean;
    }
}
