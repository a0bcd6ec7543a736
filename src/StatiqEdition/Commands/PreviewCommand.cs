namespace StatiqEdition;

/// <summary><c>preview</c>: serves the site on 127.0.0.1, page by page as it is asked for, and follows every change of the input until it is stopped; the output folder is left alone.</summary>
internal static class PreviewCommand
{
    /// <summary>Carries the command out; it ends when <paramref name="stop"/> is cancelled.</summary>
    public static async Task<int> Run(SiteOptions options, ushort port, bool isPlain, Surroundings surroundings, CancellationToken stop)
    {
        await using var preview = await Preview.Start(options, port, isPlain, surroundings);
        if (port != 0 && preview.Address.Port != port)
            await surroundings.Out.WriteLineAsync($"Port {port} is taken; {preview.Address.Port} is free.");
        await surroundings.Out.WriteLineAsync($"Serving {preview.Address} until Ctrl-C is pressed.");
        await Stopped(preview.Running, stop);
        return ExitCode.Stopped;
    }

    private static async Task Stopped(Task running, CancellationToken stop)
    {
        try
        {
            await running.WaitAsync(stop);
        }
        catch (OperationCanceledException)
        {
            // Ctrl-C is how a preview ends.
        }
    }
}
