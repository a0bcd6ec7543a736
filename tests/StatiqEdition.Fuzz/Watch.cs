using System.Diagnostics;
using System.Text;

namespace StatiqEdition.Fuzz;

/// <summary>Ends the program where one text takes more of the processor's time than it may, and leaves the text behind: what hangs cannot be stopped otherwise.</summary>
internal sealed class Watch : IDisposable
{
    private static readonly TimeSpan s_longest = TimeSpan.FromSeconds(60);
    private static readonly TimeSpan s_interval = TimeSpan.FromSeconds(5);
    private readonly string _file;
    private readonly Timer _timer;
    private int _begun;
    private int _seen = -1;
    private TimeSpan _since;

    /// <summary>Watches; the text that is being tried stands in a file.</summary>
    public Watch(string file)
    {
        _file = file;
        _timer = new(_ => Look(), null, s_interval, s_interval);
    }

    /// <summary>Begins with a text, which stays in the file if it ends the process.</summary>
    public void Begin(string text)
    {
        File.WriteAllBytes(_file, Encoding.UTF8.GetBytes(text));
        Interlocked.Increment(ref _begun);
    }

    public void Dispose() => _timer.Dispose();

    private void Look()
    {
        var spent = Process.GetCurrentProcess().TotalProcessorTime;
        if (_seen != Volatile.Read(ref _begun))
            (_seen, _since) = (_begun, spent);
        if (spent - _since < s_longest)
            return;
        Console.WriteLine($"FOUND: a text takes more than {s_longest.TotalSeconds} seconds; it stands in {_file}");
        Environment.Exit(1);
    }
}
