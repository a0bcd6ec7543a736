namespace StatiqEdition;

/// <summary>Watches the input folder and tells what changes. Where the system's watcher fails, or the folder is gone and comes back, everything may have changed; where there is no watcher to be had, the folder is read again and again.</summary>
internal sealed class InputWatch(string folder, InputChanges changes, TimeProvider clock) : IDisposable
{
    private static readonly TimeSpan s_look = TimeSpan.FromMilliseconds(250);

    // What is put into a new folder before the system watches it is not told of.
    private static readonly TimeSpan s_afterNewFolder = TimeSpan.FromMilliseconds(100);

    private FileSystemWatcher? _watcher;
    private DateTime? _made;

    /// <summary>Watches until it is stopped.</summary>
    public async Task Run(CancellationToken stop)
    {
        using var looks = new PeriodicTimer(s_look, clock);
        do
            Look();
        while (await looks.WaitForNextTickAsync(stop));
    }

    /// <inheritdoc/>
    public void Dispose() => _watcher?.Dispose();

    // A folder that was deleted and made again has another day of birth, and a watcher of the old one is deaf.
    private void Look()
    {
        DateTime? made = Directory.Exists(folder) ? Directory.GetCreationTimeUtc(folder) : null;
        if (made == _made && (_watcher is not null || made is null))
            return;
        _watcher?.Dispose();
        _watcher = made is null ? null : Watcher();
        _made = made;
        changes.Tell(null);
    }

    private FileSystemWatcher? Watcher()
    {
        var watcher = new FileSystemWatcher(folder) { IncludeSubdirectories = true, InternalBufferSize = 64 * 1024 };
        watcher.Changed += (_, change) => Tell(change.Name);
        watcher.Created += (_, change) => TellOfNew(change);
        watcher.Deleted += (_, change) => Tell(change.Name);
        watcher.Renamed += (_, change) =>
        {
            Tell(change.OldName);
            TellOfNew(change);
        };
        watcher.Error += (_, _) => _made = null;
        try
        {
            watcher.EnableRaisingEvents = true;
            return watcher;
        }
        catch (IOException)
        {
            // The folder has just gone, or the system has no more watchers.
            watcher.Dispose();
            return null;
        }
    }

    private void TellOfNew(FileSystemEventArgs change)
    {
        Tell(change.Name);
        if (Directory.Exists(change.FullPath))
            _ = TellLater(change.Name);
    }

    private async Task TellLater(string? path)
    {
        await Task.Delay(s_afterNewFolder, clock);
        Tell(path);
    }

    private void Tell(string? path)
    {
        if (path is null || !EditorFiles.Has(path))
            changes.Tell(path?.Split(Path.DirectorySeparatorChar, '/')[0]);
    }
}
