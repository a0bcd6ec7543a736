using System.Diagnostics;

namespace StatiqEdition.Tests.World;

/// <summary>Builds that are killed, as by a crash of the machine or by an impatient hand.</summary>
public sealed class KillTests(TwoStates states) : IClassFixture<TwoStates>, IDisposable
{
    private const int Kills = 100;
    private const int KillsToARest = 5;
    private readonly ScratchFolder _folder = new();
    private readonly Random _moments = new(1952);

    private string Output => _folder.Path("output");

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task After_a_hundred_kills_every_file_is_whole_none_that_lasts_is_missing_and_each_next_build_makes_the_site_whole()
    {
        var length = await Whole("a");
        for (var i = 1; i <= Kills; i++)
        {
            await Killed(i % 2 == 0 ? "a" : "b", i % 4 < 2 ? Anywhere(length) : WhileWriting(length));
            states.AreWholeIn(Output);
            if (i % KillsToARest == 0)
                length = await Whole(i % 3 == 0 ? "a" : "b");
        }
    }

    // Lets a build come to its end, and tells how long that took.
    private async Task<TimeSpan> Whole(string state)
    {
        var started = Stopwatch.StartNew();
        (await new TheProgram().Run(states.Build(state, Output))).Well();
        Assert.Equal(states.Site(state), SiteBytes.In(Output));
        Assert.DoesNotContain(Directory.EnumerateFileSystemEntries(Path.Combine(Output, OutputFolder.Marker)), path => Path.GetFileName(path).StartsWith("staging", StringComparison.Ordinal));
        return started.Elapsed;
    }

    private async Task Killed(string state, Func<Task> moment)
    {
        using var build = new TheProgram().Start(states.Build(state, Output));
        var ended = Finished.Of(build);
        await Task.WhenAny(moment(), ended);
        build.Kill();
        await ended;
    }

    private Func<Task> Anywhere(TimeSpan length)
    {
        var moment = length * _moments.NextDouble();
        return () => Task.Delay(moment);
    }

    // Writing is short, so half of the kills wait until it has begun.
    private Func<Task> WhileWriting(TimeSpan length)
    {
        var moment = length / 4 * _moments.NextDouble();
        return async () =>
        {
            await FirstChange(Output);
            await Task.Delay(moment);
        };
    }

    private static async Task FirstChange(string folder)
    {
        var changed = new TaskCompletionSource();
        using var watcher = new FileSystemWatcher(folder) { IncludeSubdirectories = true, NotifyFilter = NotifyFilters.FileName | NotifyFilters.LastWrite };
        watcher.Changed += (_, _) => changed.TrySetResult();
        watcher.Created += (_, _) => changed.TrySetResult();
        watcher.EnableRaisingEvents = true;
        await changed.Task;
    }
}
