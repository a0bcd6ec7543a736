using System.Collections.Concurrent;
using StatiqEdition.Publishing;

namespace StatiqEdition;

/// <summary>One build's turn at an output folder. Editions are staged in any order and several at a time; until all are, nothing visible changes, and a turn that ends without <see cref="Commit"/> leaves everything as it was. What was interrupted in the middle of it is put right by the next build.</summary>
public sealed class OutputTurn : IAsyncDisposable
{
    private readonly string _root;
    private readonly BuildLock _lock;
    private readonly bool _isNew;
    private readonly Holdings _holdings;
    private readonly DirectoryInfo _staging;
    private readonly ConcurrentDictionary<string, int> _staged = new();
    private readonly Lazy<Task> _flushing;
    private bool _committed;

    internal OutputTurn(string root, BuildLock turn, bool isNew)
    {
        (_root, _lock, _isNew) = (root, turn, isNew);
        _holdings = Holdings.Of(root);
        _staging = new(Path.Combine(root, OutputFolder.Marker, "staging"));
        _flushing = new(() => Task.Run(() => Durable.Sync(_lock.Handle)));
        ClearStaging();
    }

    /// <summary>What the folder holds under a name; nothing where a file of it is not as it was left, because then the record tells nothing.</summary>
    public Holding Find(string name) => _holdings.Read(name) is var holding && holding.Files.All(file => file.IsIn(_root)) ? holding : Holding.None;

    /// <summary>Whether the folder holds a site's own files that are not of this key.</summary>
    public bool HoldsAnotherSite(string key) => _holdings.Read(Holdings.Site) is { Files.Count: > 0 } site && site.Key != key;

    /// <summary>Stages all files under a name, each batch as soon as it is made, with the key of what they were made from and the card that is kept with them. Files that the folder has already are not written again.</summary>
    public async Task<StagedFiles> Stage(string name, string key, string card, IReadOnlyList<Task<IReadOnlyList<SiteFile>>> batches)
    {
        var staging = Staging.Of(_staging.FullName, name);
        var held = new List<HeldFile>();
        var changed = 0;
        try
        {
            foreach (var batch in batches)
            {
                changed += await Stage(staging, held, await batch);
                // The first of what is written goes to the disk while the rest is made.
                if (changed > 0)
                    _ = _flushing.Value;
            }
        }
        finally
        {
            // Nothing is still being made for a turn that has ended.
            await ((Task)Task.WhenAll(batches)).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }

        var holding = new Holding(key, card, held);
        if (changed > 0 || _holdings.Read(name).ToString() != holding.ToString())
        {
            staging.Close(holding);
            _staged[name] = changed;
        }

        return StagedFiles.Of(holding);
    }

    /// <summary>Puts everything that was staged in its place, and removes what is held under other names than these and the site's own.</summary>
    public OutputChanges Commit(IReadOnlyCollection<string> names)
    {
        var removed = Removed(names).ToList();
        foreach (var (name, _) in _staged)
        {
            var next = Next(name);
            _holdings.Save(name, Either(_holdings.Read(name), next));
            MakeFolders(next);
        }

        if (_flushing.IsValueCreated)
            _flushing.Value.GetAwaiter().GetResult();
        if (!_staged.IsEmpty)
            Durable.Sync(_lock.Handle);
        // Pages come last, so that what they link to is there.
        Move(path => !IsPage(path));
        Move(IsPage);
        removed.ForEach(Remove);
        foreach (var (name, _) in _staged)
            _holdings.Take(name, Staging.Of(_staging.FullName, name).Record);
        foreach (var gone in Gone(names).ToList())
            _holdings.Save(gone, Holding.None);
        _committed = true;
        return new(_staged.Values.Sum(), removed);
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        if (_flushing.IsValueCreated)
            await _flushing.Value.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        ClearStaging();
        // Another build may have waited for the same new folder, and have made its site there.
        if (_isNew && !_committed && !_holdings.Names.Any() && Directory.EnumerateFileSystemEntries(_root).Count() == 1)
            Directory.Delete(_root, recursive: true);
        await _lock.DisposeAsync();
    }

    // Adds the files to those that are held, and tells how many of them are new.
    private async Task<int> Stage(Staging staging, List<HeldFile> held, IReadOnlyList<SiteFile> files)
    {
        foreach (var folder in files.Select(file => Path.GetDirectoryName(file.Path)!).Distinct())
            OutputRefusals.CheckFolder(_root, folder);
        var (added, changed) = (new HeldFile[files.Count], 0);
        await Parallel.ForAsync(0, added.Length, (number, _) =>
        {
            var (path, content) = files[number];
            if (OnDisk(files[number]) is not { } file)
            {
                file = staging.Add(held.Count + number, content.Span);
                Interlocked.Increment(ref changed);
            }

            added[number] = HeldFile.Of(path, content.Span, file);
            return ValueTask.CompletedTask;
        });
        held.AddRange(added);
        return changed;
    }

    private static bool IsPage(string path) => path.EndsWith(".html", StringComparison.Ordinal);

    /// <summary>The files of the old record and of the new, under no key: what an interrupted build leaves is known, and taken for nothing.</summary>
    private static Holding Either(Holding old, Holding @new) => new("", "", [.. @new.Files.Concat(old.Files).DistinctBy(file => file.Path)]);

    // Before any file is moved, because a folder that cannot be made leaves everything as it was.
    private void MakeFolders(Holding next)
    {
        foreach (var folder in Paths(next).Select(path => Path.GetDirectoryName(path)!).Distinct())
            Directory.CreateDirectory(Path.Combine(_root, folder));
    }

    private void Move(Func<string, bool> isWanted)
    {
        foreach (var (name, _) in _staged)
            Staging.Of(_staging.FullName, name).MoveTo(isWanted, Target);
    }

    private IEnumerable<string> Gone(IReadOnlyCollection<string> names) => _holdings.Names.Where(name => name != Holdings.Site).Except(names);

    private IEnumerable<string> Removed(IReadOnlyCollection<string> names)
    {
        var site = new Lazy<HashSet<string>>(() => [.. Paths(Next(Holdings.Site))]);
        var gone = _staged.Keys.SelectMany(GoneOf).Concat(Gone(names).SelectMany(name => Paths(_holdings.Read(name))));
        foreach (var path in gone.Where(path => !site.Value.Contains(path) && File.Exists(Target(path))))
        {
            OutputRefusals.CheckFolder(_root, Path.GetDirectoryName(path)!);
            yield return path;
        }
    }

    private IEnumerable<string> GoneOf(string name) => _holdings.Read(name) is { Files.Count: > 0 } old ? Paths(old).Except(Paths(Next(name))) : [];

    private static IEnumerable<string> Paths(Holding holding) => holding.Files.Select(file => file.Path);

    private Holding Next(string name) => _staged.ContainsKey(name) ? Staging.Of(_staging.FullName, name).Read() : _holdings.Read(name);

    private string Target(string file) => Path.Combine(_root, file);

    private FileInfo? OnDisk(SiteFile file)
    {
        OutputRefusals.CheckTarget(_root, file.Path);
        var there = new FileInfo(Target(file.Path));
        return there is { Exists: true, LinkTarget: null } && there.Length == file.Content.Length && Holds(there, file.Content.Span) ? there : null;
    }

    private static bool Holds(FileInfo there, ReadOnlySpan<byte> content)
    {
        try
        {
            return File.ReadAllBytes(there.FullName).AsSpan().SequenceEqual(content);
        }
        catch (UnauthorizedAccessException)
        {
            // Somebody has forbidden to read it; it is put there anew.
            return false;
        }
    }

    private void Remove(string file)
    {
        File.Delete(Target(file));
        for (var folder = Path.GetDirectoryName(Target(file)); folder != _root && !Directory.EnumerateFileSystemEntries(folder!).Any(); folder = Path.GetDirectoryName(folder))
            Directory.Delete(folder!);
    }

    private void ClearStaging()
    {
        _staging.Refresh();
        if (_staging.Exists)
            _staging.Delete(recursive: true);
    }
}
