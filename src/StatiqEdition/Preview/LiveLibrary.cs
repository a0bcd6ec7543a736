using System.Collections.Concurrent;
using System.Collections.Immutable;
using StatiqEdition.Model;
using StatiqEdition.Publishing;

namespace StatiqEdition;

/// <summary>The library while it is edited. A change is read and proved, edition by edition, and makes the next state; what is faulty leaves what was sound before it in its place. Nothing is rendered until it is asked for.</summary>
internal sealed class LiveLibrary(LiveInput input)
{
    private readonly LatelyServed _lately = new();
    private volatile LiveState _state = LiveState.Unread;
    private TaskCompletionSource _next = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>What is served now.</summary>
    public LiveState State => _state;

    /// <summary>Ends when there is another state.</summary>
    public Task Next => Volatile.Read(ref _next).Task;

    /// <summary>Reads what has changed, and gives the names of the files and folders that are not what they were. Where there are none, the state stays.</summary>
    public async Task<IReadOnlyList<string>> Apply(InputChange change)
    {
        if (!input.Exists)
            return Gone();
        var state = _state;
        var site = change.IsEverything || change.Names.Contains(LiveInput.SiteFile) ? input.ReadSite(state.Site) : state.Site;
        var isOther = site.Site != state.Site.Site;
        var names = change.IsEverything || isOther ? input.Folders().Union(state.Editions.Keys) : change.Names.Where(name => name != LiveInput.SiteFile);
        var read = await Read(names, state, site.Site, isOther);
        string[] changed = [.. ReferenceEquals(site, state.Site) ? Array.Empty<string>() : [LiveInput.SiteFile], .. read.Where(edition => edition.Value != state.Editions.GetValueOrDefault(edition.Key)).Select(edition => edition.Key).Order(StringComparer.Ordinal)];
        if (changed.Length > 0 || state.Number == 0 || state.IsGone)
            Follow(state, site, read, isOther);
        return changed;
    }

    /// <summary>An edition's files, read again where the edition rests; null where it was never sound, or is no longer what is served.</summary>
    public async Task<EditionSite?> Open(string name)
    {
        if (_state.Editions.GetValueOrDefault(name)?.Served is not { } served)
            return null;
        var files = served.Files ?? (await input.ReadAgain(name, served) is { } edition ? served.Wake(edition) : null);
        if (files is not null)
            _lately.Note(served);
        return files;
    }

    private async Task<IReadOnlyDictionary<string, LiveEdition?>> Read(IEnumerable<string> names, LiveState state, Site? site, bool isOtherSite)
    {
        var read = new ConcurrentDictionary<string, LiveEdition?>();
        await System.Threading.Tasks.Parallel.ForEachAsync(names, async (name, _) =>
        {
            var known = state.Editions.GetValueOrDefault(name);
            var edition = await input.ReadEdition(name, known, site, isOtherSite, state.Number + 1);
            read[name] = edition;
            if (edition?.Served is { } served && served != known?.Served)
                _lately.Note(served);
        });
        return read;
    }

    private void Follow(LiveState state, LiveSite site, IReadOnlyDictionary<string, LiveEdition?> read, bool isOtherSite)
    {
        var editions = state.Editions.RemoveRange(read.Where(edition => edition.Value is null).Select(edition => edition.Key)).SetItems(read.Where(edition => edition.Value is not null)!);
        var isEmpty = editions.IsEmpty;
        var isSame = !isOtherSite && (isEmpty || Served(editions).SequenceEqual(Served(state.Editions)));
        Follow(new(state.Number + 1, site, isEmpty ? state.Editions : editions, isEmpty ? [input.Empty] : [], isSame ? state.CatalogueStamp : state.Number + 1));
    }

    private static IEnumerable<ServedEdition> Served(ImmutableSortedDictionary<string, LiveEdition> editions) => editions.Values.Select(edition => edition.Served).OfType<ServedEdition>();

    // What is gone may be on its way back; what was served stays.
    private IReadOnlyList<string> Gone()
    {
        if (_state.IsGone)
            return [];
        Follow(new(_state.Number + 1, _state.Site, _state.Editions, [input.Missing], _state.CatalogueStamp) { IsGone = true });
        return [input.Missing.Diagnostic.Place.File];
    }

    private void Follow(LiveState state)
    {
        _state = state;
        Interlocked.Exchange(ref _next, new(TaskCreationOptions.RunContinuationsAsynchronously)).SetResult();
    }
}
