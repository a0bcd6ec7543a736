namespace StatiqEdition.Tests.World;

/// <summary>Places that are not written to: each is said in one line with what to do, and is left as it was.</summary>
public sealed class RefusedPlacesTests(TwoStates states) : IClassFixture<TwoStates>, IDisposable
{
    private readonly ScratchFolder _folder = new();

    private string Output => _folder.Path("output");

    public void Dispose()
    {
        _folder.Unlock();
        _folder.Dispose();
    }

    [Fact]
    public async Task A_folder_that_is_missing_is_made_with_those_above_it()
    {
        (await new TheProgram().Run(states.Build("a", _folder.Path("not/there/yet")))).Well();

        Assert.Equal(states.Site("a"), SiteBytes.In(_folder.Path("not/there/yet")));
    }

    [Fact]
    public async Task The_root_the_home_and_the_input_are_refused_and_whatever_leads_to_them()
    {
        var input = SmallInput.In(_folder);
        Directory.CreateSymbolicLink(_folder.Path("link"), _folder.Root);
        var before = SiteBytes.In(input);
        var program = new TheProgram { Folder = _folder.Root, Variables = new Dictionary<string, string?> { ["HOME"] = _folder.Root } };

        foreach (var place in new[] { "/", "/tmp/..", ".", "link", "input", "input/e1", "input/../input/new", "link/input/new", "link/link/input/new" })
            (await program.Run("--input", "input", "--output", place)).GaveUp("name another folder with --output");

        Assert.Equal(before, SiteBytes.In(input));
        Assert.Equal(before, SiteBytes.In(_folder.Path("input")));
        Assert.Equal(["input", "link"], Directory.EnumerateFileSystemEntries(_folder.Root).Select(Path.GetFileName).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task So_are_a_file_a_link_and_a_folder_with_a_strangers_files()
    {
        _folder.Write("file", "mine");
        _folder.Write("thesis/thesis.docx", "years of work");
        Directory.CreateSymbolicLink(_folder.Path("link"), Directory.CreateDirectory(_folder.Path("elsewhere")).FullName);

        foreach (var place in new[] { "file", "file/below", "thesis", "link" })
            (await new TheProgram().Run(states.Build("a", _folder.Path(place)))).GaveUp("name another folder with --output");

        Assert.Equal(["file", "thesis/thesis.docx"], _folder.Files());
    }

    [Fact]
    public async Task A_folder_that_may_not_be_written_to_keeps_its_site()
    {
        states.Copy("a", Output);
        _folder.Lock();

        (await TheProgram.Powerless.Run(states.Build("b", Output))).GaveUp("make it writable, or name another folder with --output");
        (await TheProgram.Powerless.Run(states.Build("b", _folder.Path("new")))).GaveUp("make it writable, or name another folder with --output");

        Assert.Equal(states.Site("a"), SiteBytes.In(Output));
    }

    [Fact]
    public async Task So_does_one_in_which_a_single_place_may_not_be_written_to()
    {
        states.Copy("a", Output);
        _folder.Lock("output/e1/p1");

        (await TheProgram.Powerless.Run(states.Build("b", Output))).GaveUp("make it writable");
        states.AreWholeIn(Output);
        _folder.Unlock();
        (await TheProgram.Powerless.Run(states.Build("b", Output))).Well();

        Assert.Equal(states.Site("b"), SiteBytes.In(Output));
    }

    [Theory]
    [InlineData(64)]
    [InlineData(256)]
    public async Task A_system_that_opens_few_files_is_enough_or_the_old_site_stands(int files)
    {
        states.Copy("a", Output);

        var build = await TheProgram.Below($"ulimit -n {files}; exec \"$@\"").Run(states.Build("b", Output));

        Assert.Equal(files >= 256, build.Code == ExitCode.Clean);
        Assert.Equal(states.Site(build.Code == ExitCode.Clean ? "b" : "a"), SiteBytes.In(Output));
    }
}
