namespace StatiqEdition.Tests;

public sealed class InputChangesTests
{
    private readonly InputChanges _changes = new(TimeProvider.System);

    [Fact]
    public async Task A_storm_is_taken_as_one_change_with_every_name_in_it()
    {
        for (var save = 0; save < 10_000; save++)
            _changes.Tell($"e{save % 7}");

        var change = await _changes.Take(default);

        Assert.Equal(7, change.Names.Count);
        Assert.False(change.IsEverything);
    }

    [Fact]
    public async Task A_storm_without_end_is_taken_nevertheless()
    {
        var taken = _changes.Take(default);
        while (!taken.IsCompleted)
        {
            _changes.Tell("e1");
            await Task.Yield();
        }

        Assert.Equal(["e1"], (await taken).Names);
    }

    [Fact]
    public async Task Where_the_watcher_knows_no_name_everything_may_have_changed()
    {
        _changes.Tell("e1");
        _changes.Tell(null);

        Assert.True((await _changes.Take(default)).IsEverything);
    }

    [Fact]
    public async Task Who_asks_waits_until_all_that_was_told_is_served()
    {
        Assert.True(_changes.Settled.IsCompleted);
        _changes.Tell("e1");
        var first = await _changes.Take(default);
        _changes.Tell("e2");
        var asked = _changes.Settled;

        first.Settle();
        Assert.False(asked.IsCompleted);
        (await _changes.Take(default)).Settle();
        await asked;
    }

    [Fact]
    public async Task What_is_told_while_a_change_is_read_is_the_next_change()
    {
        _changes.Tell("e1");
        await _changes.Take(default);
        _changes.Tell("e2");

        Assert.Equal(["e2"], (await _changes.Take(default)).Names);
    }
}
