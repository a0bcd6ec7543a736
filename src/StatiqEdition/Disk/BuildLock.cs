using System.Globalization;
using Microsoft.Win32.SafeHandles;

namespace StatiqEdition;

/// <summary>One build at a time in one output folder. The lock is the system's, so that it goes with a killed process; beside it stands the number of the process that holds it.</summary>
internal sealed class BuildLock : IAsyncDisposable
{
    private static readonly TimeSpan s_step = TimeSpan.FromMilliseconds(50);
    private readonly FileStream _lock;
    private readonly string _holder;

    private BuildLock(FileStream taken, string holder) => (_lock, _holder) = (taken, holder);

    /// <summary>Takes the lock in a marker folder, waiting as long as <paramref name="patience"/> says; <paramref name="output"/> is the folder as the editor wrote it.</summary>
    public static async Task<BuildLock> Take(string marker, string output, TimeSpan patience)
    {
        var holder = Path.Combine(marker, "holder");
        for (var waited = TimeSpan.Zero; ; waited += s_step)
        {
            if (TryOpen(Path.Combine(marker, "lock")) is { } taken)
                return new(taken, holder);
            if (waited >= patience)
                throw new RefusedException($"another build{Process(holder)} is writing to '{output}'; wait for it to end");
            await Task.Delay(s_step);
        }
    }

    /// <summary>The lock's own file, which lies on the output's file system.</summary>
    public SafeFileHandle Handle => _lock.SafeFileHandle;

    /// <summary>Says to others who wait that this process holds the lock.</summary>
    public void NameHolder() => File.WriteAllText(_holder, Environment.ProcessId.ToString(CultureInfo.InvariantCulture));

    /// <inheritdoc/>
    public ValueTask DisposeAsync()
    {
        if (File.Exists(_holder))
            File.Delete(_holder);
        return _lock.DisposeAsync();
    }

    private static FileStream? TryOpen(string path)
    {
        try
        {
            return new(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
        }
        catch (IOException) when (File.Exists(path))
        {
            // Another process holds it.
            return null;
        }
    }

    private static string Process(string holder) => File.Exists(holder) ? $" (process {File.ReadAllText(holder)})" : "";
}
