using StatiqEdition.Publishing;

namespace StatiqEdition;

/// <summary><c>preview</c>: builds the site in memory and serves it on 127.0.0.1 until it is stopped; the output folder is left alone.</summary>
internal static class PreviewCommand
{
    /// <summary>Carries the command out; it ends when <paramref name="stop"/> is cancelled.</summary>
    public static async Task<int> Run(SiteOptions options, ushort port, Surroundings surroundings, CancellationToken stop)
    {
        var outcome = SiteSource.Read(options, surroundings);
        DiagnosticList.Print(outcome.Diagnostics, options.Format, surroundings);
        if (outcome.Value is not { } library)
            return ExitCode.Faulty;
        var site = new PreviewSite(await Publisher.Publish(library), library.Site.BasePath) { Rules = HostHeaders.RulesOf(Catalogue.Of(library)) };
        await using var server = await PreviewServer.Start(site, port);
        if (server.Port != port)
            await surroundings.Out.WriteLineAsync($"Port {port} is taken; {server.Port} is free.");
        await surroundings.Out.WriteLineAsync($"Serving {server.Address} until Ctrl-C is pressed.");
        await Stopped(stop);
        return ExitCode.Clean;
    }

    private static Task Stopped(CancellationToken stop)
    {
        var stopped = new TaskCompletionSource();
        stop.Register(stopped.SetResult);
        return stopped.Task;
    }
}
