using StatiqEdition.Model;
using StatiqEdition.Publishing;

namespace StatiqEdition;

/// <summary><c>build</c>: reads the input, writes the site, says what it did. A faulty edition changes nothing in the output.</summary>
internal static class BuildCommand
{
    /// <summary>Carries the command out.</summary>
    public static async Task<int> Run(SiteOptions options, Surroundings surroundings)
    {
        var started = surroundings.Clock.GetTimestamp();
        var chromium = options.Pdf ? Chromium.Find(surroundings.Variable) : null;
        var outcome = SiteSource.Read(options, surroundings);
        DiagnosticList.Print(outcome.Diagnostics, options.Format, surroundings);
        if (outcome.Value is not { } library)
            return ExitCode.Faulty;
        var files = await Files(library, chromium);
        var changes = await new OutputFolder(options.Output, options.Input).Write(files);
        Summary.Print(new(library, files, options, changes, surroundings.Clock.GetElapsedTime(started)), surroundings.Out);
        return ExitCode.Clean;
    }

    private static async Task<IReadOnlyList<SiteFile>> Files(Library library, Chromium? chromium)
    {
        var files = await Publisher.Publish(library);
        return chromium is null ? files : [.. files, .. await PrintedEditions.Of(library, files, chromium)];
    }
}
