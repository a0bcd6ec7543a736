namespace StatiqEdition;

/// <summary>A library that is served on 127.0.0.1 while it is edited: what is saved is read, and what is asked for is made.</summary>
public sealed class Preview : IAsyncDisposable
{
    private readonly CancellationTokenSource _stop = new();
    private readonly InputWatch _watch;
    private readonly PreviewServer _server;

    private Preview(PreviewServer server, InputWatch watch, LiveReading reading)
    {
        (_server, _watch) = (server, watch);
        Running = Task.WhenAll(watch.Run(_stop.Token), reading.Run(_stop.Token));
    }

    /// <summary>Where the site is served.</summary>
    public Uri Address => _server.Address;

    /// <summary>The watching and the reading; cancelled when the preview is disposed of.</summary>
    public Task Running { get; }

    /// <summary>Reads the input, prints what is wrong with it, and serves it on a port or, where it is taken, on the next free one; 0 lets the system choose. Plain, the pages are as a host serves them: nothing is laid over them.</summary>
    public static async Task<Preview> Start(SiteOptions options, int port, bool isPlain, Surroundings surroundings)
    {
        var changes = new InputChanges(surroundings.Clock);
        var library = new LiveLibrary(new(options, surroundings));
        var reading = new LiveReading(library, changes, options, surroundings);
        await reading.Begin();
        var server = await PreviewServer.Start(new LivePreview(library, changes, isPlain), port);
        return new(server, new(options.Input, changes, surroundings.Clock), reading);
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await _stop.CancelAsync();
        await _server.DisposeAsync();
        _watch.Dispose();
        _stop.Dispose();
    }
}
