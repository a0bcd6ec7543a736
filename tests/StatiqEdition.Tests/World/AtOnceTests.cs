namespace StatiqEdition.Tests.World;

/// <summary>What others see and do while the program writes.</summary>
public sealed class AtOnceTests(TwoStates states) : IClassFixture<TwoStates>, IDisposable
{
    private readonly ScratchFolder _folder = new();

    private string Output => _folder.Path("output");

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_reader_of_the_folder_never_meets_half_a_file_and_misses_none_that_lasts()
    {
        states.Copy("a", Output);
        var builds = Task.Run(async () =>
        {
            for (var i = 0; i < 6; i++)
                await Build(i % 2 == 0 ? "b" : "a");
        });
        while (!builds.IsCompleted)
        {
            foreach (var path in states.Lasting)
                Assert.Contains(SiteBytes.Digest(Path.Combine(Output, path)), new[] { states.Site("a")[path], states.Site("b")[path] });
        }

        await builds;
    }

    [Fact]
    public async Task Two_builds_at_once_make_one_whole_site()
    {
        for (var i = 0; i < 3; i++)
        {
            var both = await Task.WhenAll(Run("a"), Run("b"));

            // On a slow disk the second may have waited in vain, and says so.
            Assert.Contains(both, build => build.Code == ExitCode.Clean);
            Assert.All(both.Where(build => build.Code != ExitCode.Clean), build => build.GaveUp("another build"));
            Assert.Contains(SiteBytes.In(Output), new[] { states.Site("a"), states.Site("b") });
        }
    }

    [Fact]
    public async Task A_build_beside_a_preview_disturbs_neither()
    {
        states.Copy("a", Output);
        using var preview = new TheProgram().Start("preview", "--port", "0", "--input", states.Input("a"), "--output", Output);
        using var client = new HttpClient { BaseAddress = await Served(preview.StandardOutput) };
        var page = await client.GetStringAsync("e1/");

        foreach (var state in new[] { "b", "a", "b" })
        {
            var build = Build(state);
            do
                Assert.Equal(page, await client.GetStringAsync("e1/"));
            while (!build.IsCompleted);
            await build;
        }

        preview.Kill();
        await preview.WaitForExitAsync();
        Assert.Equal(states.Site("b"), SiteBytes.In(Output));
    }

    [Fact]
    public async Task Files_that_another_program_has_open_and_folders_it_stands_in_are_written_all_the_same()
    {
        states.Copy("a", Output);
        await using var open = new FileStream(Path.Combine(Output, "e1/index.html"), FileMode.Open, FileAccess.Read, FileShare.Read);
        using var reader = new StreamReader(open);
        var old = await File.ReadAllTextAsync(Path.Combine(Output, "e1/index.html"));

        (await new TheProgram { Folder = Path.Combine(Output, "e1") }.Run(states.Build("b", Output))).Well();

        Assert.Equal(states.Site("b"), SiteBytes.In(Output));
        Assert.Equal(old, await reader.ReadToEndAsync());
    }

    private Task<Finished> Run(string state) => new TheProgram().Run(states.Build(state, Output));

    private async Task Build(string state)
    {
        (await Run(state)).Well();
        Assert.Equal(states.Site(state), SiteBytes.In(Output));
    }

    private static async Task<Uri> Served(StreamReader said)
    {
        while (await said.ReadLineAsync() is { } line)
        {
            if (line.Split(' ').FirstOrDefault(word => word.StartsWith("http://", StringComparison.Ordinal)) is { } address)
                return new(address);
        }

        throw new InvalidOperationException("The preview ended.");
    }
}
