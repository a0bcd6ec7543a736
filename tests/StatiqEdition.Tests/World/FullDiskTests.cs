namespace StatiqEdition.Tests.World;

/// <summary>A disk that takes no more.</summary>
public sealed class FullDiskTests(TwoStates states) : IClassFixture<TwoStates>, IDisposable
{
    private readonly ScratchFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData(0)]
    [InlineData(64)]
    public async Task On_a_full_disk_the_old_site_stands_and_the_new_one_once_there_is_room(int room)
    {
        string[] script = ["bash", Path.Combine(Repository.Root, "tests/StatiqEdition.Tests/World/full-disk.sh"), _folder.Root, $"{room}", states.Input("a"), states.Input("b")];

        (await new TheProgram { Under = script }.Run()).Well();

        var codes = await File.ReadAllLinesAsync(_folder.Path("codes"));
        new Finished(int.Parse(codes[1], null), "", await File.ReadAllTextAsync(_folder.Path("said"))).GaveUp("make room, and give the same command again");
        Assert.Equal(states.Site("a"), SiteBytes.In(_folder.Path("full")));
        Assert.Equal(states.Site("b"), SiteBytes.In(_folder.Path("after")));
        Assert.Equal(["0", "2", "0"], codes);
    }
}
