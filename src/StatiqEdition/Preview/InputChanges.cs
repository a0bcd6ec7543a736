namespace StatiqEdition;

/// <summary>Gathers what the watcher tells into one change, which is taken after a moment's quiet, or after a longest wait where there is none: a storm of saves is read once, and an endless one now and then.</summary>
public sealed class InputChanges(TimeProvider clock)
{
    private static readonly TimeSpan s_quiet = TimeSpan.FromMilliseconds(15);
    private static readonly TimeSpan s_longest = TimeSpan.FromMilliseconds(500);

    private readonly Lock _turn = new();
    private InputChange _gathering = new();
    private InputChange? _taken;

    /// <summary>Ends when all that was told until now is served.</summary>
    public Task Settled
    {
        get
        {
            lock (_turn)
                return Task.WhenAll(_taken?.Settled ?? Task.CompletedTask, _gathering.Count == 0 ? Task.CompletedTask : _gathering.Settled);
        }
    }

    /// <summary>Tells of a change to a file or folder that stands right in the input; null where anything may have changed.</summary>
    public void Tell(string? name)
    {
        lock (_turn)
            _gathering.Add(name);
    }

    /// <summary>Waits for something to be told and for the quiet after it. The one who takes a change settles it.</summary>
    public async Task<InputChange> Take(CancellationToken stop)
    {
        await Gathering.Told.WaitAsync(stop);
        var began = clock.GetTimestamp();
        int known;
        do
        {
            known = Gathering.Count;
            await Task.Delay(s_quiet, clock, stop);
        }
        while (known != Gathering.Count && clock.GetElapsedTime(began) < s_longest);
        return Taken();
    }

    private InputChange Gathering
    {
        get
        {
            lock (_turn)
                return _gathering;
        }
    }

    private InputChange Taken()
    {
        lock (_turn)
        {
            (_taken, _gathering) = (_gathering, new());
            return _taken;
        }
    }
}
