namespace StatiqEdition.Tests.World;

/// <summary>Two states of one input, which differ in most pages, and in which passages there are; and the site that a build from nothing makes of each.</summary>
public sealed class TwoStates : IAsyncLifetime, IDisposable
{
    private readonly ScratchFolder _folder = new();
    private readonly Dictionary<string, SiteBytes> _sites = [];

    /// <summary>The paths of the files that both states have.</summary>
    internal IReadOnlyList<string> Lasting => [.. _sites["a"].Keys.Intersect(_sites["b"].Keys)];

    /// <summary>The input of state <c>a</c> or <c>b</c>.</summary>
    internal string Input(string state) => _folder.Path($"{state}/input");

    /// <summary>The site of a state.</summary>
    internal SiteBytes Site(string state) => _sites[state];

    /// <summary>The arguments that build a state into a folder.</summary>
    internal string[] Build(string state, string output) => ["build", "--input", Input(state), "--output", output];

    /// <summary>Copies what a build from nothing has made of a state, the program's own notes too.</summary>
    internal void Copy(string state, string output)
    {
        foreach (var file in Directory.EnumerateFiles(_folder.Path($"{state}/output"), "*", SearchOption.AllDirectories))
        {
            var copy = Path.Combine(output, Path.GetRelativePath(_folder.Path($"{state}/output"), file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }
    }

    /// <summary>Asserts that every file in a folder is wholly one state's or the other's, and that none is missing which both have.</summary>
    internal void AreWholeIn(string output)
    {
        var found = SiteBytes.In(output);
        Assert.Empty(Lasting.Except(found.Keys));
        Assert.All(found, file => Assert.Contains(file.Value, _sites.Values.Select(site => site.GetValueOrDefault(file.Key))));
    }

    public async Task InitializeAsync()
    {
        SmallInput.In(_folder, "a/input");
        SmallInput.In(_folder, "b/input");
        Change("e1/edition.yml", "title: On Trade", "title: On Trade and Ways");
        Change("e1/text.md", "# Trade\n", "# Trade {#of-trade}\n");
        Change("site.yml", "A few words.", "A few words more.");
        foreach (var state in new[] { "a", "b" })
        {
            (await new TheProgram().Run(Build(state, _folder.Path($"{state}/output")))).Well();
            _sites[state] = SiteBytes.In(_folder.Path($"{state}/output"));
        }

        Assert.NotEmpty(_sites["a"].Keys.Except(_sites["b"].Keys));
        Assert.NotEmpty(_sites["b"].Keys.Except(_sites["a"].Keys));
    }

    public Task DisposeAsync() => Task.CompletedTask;

    public void Dispose() => _folder.Dispose();

    private void Change(string file, string old, string changed) =>
        File.WriteAllText(Path.Combine(Input("b"), file), File.ReadAllText(Path.Combine(Input("b"), file)).Replace(old, changed, StringComparison.Ordinal));
}
