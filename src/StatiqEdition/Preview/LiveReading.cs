using System.Globalization;
using StatiqEdition.Model;

namespace StatiqEdition;

/// <summary>Goes on reading what changes in the input, and says each time in the terminal what was read, how long it took and what is wrong.</summary>
internal sealed class LiveReading(LiveLibrary library, InputChanges changes, SiteOptions options, Surroundings surroundings)
{
    private const int MostNamed = 3;
    private static readonly TimeSpan s_later = TimeSpan.FromMilliseconds(250);

    /// <summary>Reads everything for the first time.</summary>
    public async Task Begin()
    {
        var everything = new InputChange();
        everything.Add(null);
        await library.Apply(everything);
        Print();
    }

    /// <summary>Reads each change until it is stopped. Whatever goes wrong, the next change is read.</summary>
    public async Task Run(CancellationToken stop)
    {
        while (true)
        {
            var change = await changes.Take(stop);
            try
            {
                await Follow(change);
            }
            catch (Exception trouble) when (trouble is IOException or UnauthorizedAccessException)
            {
                // The folder went while it was read; what the disk does not give is asked for again.
                _ = Again();
            }
            catch (Exception defect) when (defect is not OperationCanceledException)
            {
                await surroundings.Error.WriteLineAsync($"statiq-edition: a defect of the program; please report it, and what was saved last:\n{defect}");
            }
            finally
            {
                change.Settle();
            }
        }
    }

    private async Task Follow(InputChange change)
    {
        var started = surroundings.Clock.GetTimestamp();
        var changed = await library.Apply(change);
        if (library.State.HasUnread)
            _ = Again();
        if (changed.Count == 0)
            return;
        var time = surroundings.Clock.GetElapsedTime(started).TotalMilliseconds.ToString("0", CultureInfo.InvariantCulture);
        await surroundings.Out.WriteLineAsync($"{Named(changed)}: read in {time} ms, {Count(library.State)}");
        Print();
    }

    private async Task Again()
    {
        await Task.Delay(s_later, surroundings.Clock);
        changes.Tell(null);
    }

    private void Print()
    {
        if (library.State.Faults.Count > 0 || options.Format == DiagnosticFormat.Json)
            DiagnosticList.Print([.. library.State.Faults.Select(fault => fault.Diagnostic)], options.Format, surroundings);
    }

    private static string Named(IReadOnlyList<string> changed) =>
        string.Join(", ", changed.Take(MostNamed)) + (changed.Count > MostNamed ? $" and {changed.Count - MostNamed} more" : "");

    private static string Count(LiveState state) => state.Faults.Count(fault => fault.Diagnostic.IsError) switch
    {
        0 => "no error",
        1 => "1 error; what was sound before is still shown",
        var many => $"{many} errors; what was sound before is still shown",
    };
}
