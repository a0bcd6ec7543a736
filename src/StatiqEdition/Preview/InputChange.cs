namespace StatiqEdition;

/// <summary>What has changed in the input since it was last read: names of files and folders that stand right in it, or anything at all. It is settled when what it made of the site is served.</summary>
public sealed class InputChange
{
    private readonly HashSet<string> _names = [];
    private readonly TaskCompletionSource _told = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly TaskCompletionSource _settled = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>The names, where not everything may have changed.</summary>
    public IReadOnlySet<string> Names => _names;

    /// <summary>Whether anything may have changed.</summary>
    public bool IsEverything { get; private set; }

    /// <summary>How often something was told.</summary>
    public int Count { get; private set; }

    /// <summary>Ends when something is told.</summary>
    public Task Told => _told.Task;

    /// <summary>Ends when the change is served.</summary>
    public Task Settled => _settled.Task;

    /// <summary>Adds a name; null stands for everything.</summary>
    public void Add(string? name)
    {
        Count++;
        if (name is null)
            IsEverything = true;
        else
            _names.Add(name);
        _told.TrySetResult();
    }

    /// <summary>Says that the change is served.</summary>
    public void Settle() => _settled.TrySetResult();
}
