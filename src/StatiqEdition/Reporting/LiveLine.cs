using System.Globalization;
using StatiqEdition.Model;

namespace StatiqEdition;

/// <summary>One line of a terminal that says how many editions are done, from the first second on; it is gone when all are. Where there is no terminal nothing is said.</summary>
internal sealed class LiveLine : IDisposable
{
    private const string Erase = "\r\e[K";
    private static readonly TimeSpan s_beat = TimeSpan.FromSeconds(1);
    private readonly int _all;
    private readonly Surroundings _surroundings;
    private readonly long _started;
    private readonly ITimer _timer;
    private readonly Lock _writing = new();
    private int _done;
    private bool _isShown;

    private LiveLine(int all, Surroundings surroundings)
    {
        (_all, _surroundings, _started) = (all, surroundings, surroundings.Clock.GetTimestamp());
        _timer = surroundings.Clock.CreateTimer(_ => Show(), null, s_beat, s_beat);
    }

    /// <summary>Does one thing with every edition of an input, while the line says how far it is.</summary>
    public static async Task<IReadOnlyList<EditionOutcome>> Over(SiteInput input, Func<EditionInput, Task<EditionOutcome>> task, Surroundings surroundings)
    {
        using var line = new LiveLine(input.Editions.Count, surroundings);
        return await EditionTasks.Run(input, async edition =>
        {
            var outcome = await task(edition);
            Interlocked.Increment(ref line._done);
            return outcome;
        });
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _timer.Dispose();
        lock (_writing)
        {
            if (_isShown)
                _surroundings.Error.Write(Erase);
            _isShown = false;
        }
    }

    private void Show()
    {
        lock (_writing)
        {
            if (_surroundings.ErrorTerminal.Value is not { HasColour: true })
                return;
            var seconds = ((int)_surroundings.Clock.GetElapsedTime(_started).TotalSeconds).ToString(CultureInfo.InvariantCulture);
            _surroundings.Error.Write($"{Erase}{_done} of {Plural.Of(_all, "edition")}, {seconds} s");
            _isShown = true;
        }
    }
}
