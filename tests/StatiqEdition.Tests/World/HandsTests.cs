namespace StatiqEdition.Tests.World;

/// <summary>Hands that reach into the output.</summary>
public sealed class HandsTests(TwoStates states) : IClassFixture<TwoStates>, IDisposable
{
    private readonly ScratchFolder _folder = new();

    private string Output => _folder.Path("output");

    /// <summary>What somebody does to a page.</summary>
    public static TheoryData<string> Deeds => ["edits", "empties", "removes", "removes the folder of", "puts a link in the place of", "forbids all to read"];

    public void Dispose() => _folder.Dispose();

    [Theory, MemberData(nameof(Deeds))]
    public async Task The_next_build_restores_a_file_that_somebody(string deed)
    {
        states.Copy("a", Output);
        Do(deed, Path.Combine(Output, "e1/p1/index.html"));
        Do(deed, Path.Combine(Output, "assets/edition.css"));

        await Build();

        Assert.Equal(states.Site("a"), SiteBytes.In(Output));
        Assert.Null(new FileInfo(Path.Combine(Output, "e1/p1/index.html")).LinkTarget);
    }

    [Fact]
    public async Task A_strangers_file_stays_and_what_is_removed_is_said()
    {
        states.Copy("a", Output);
        _folder.Write("output/e1/p1/notes.txt", "mine");
        _folder.Write("output/CNAME", "papers.test");

        var build = await new TheProgram().Run(states.Build("b", Output));

        build.Well();
        Assert.Contains("removed", build.Out, StringComparison.Ordinal);
        Assert.Equal(["CNAME", "e1/p1/notes.txt"], SiteBytes.In(Output).Keys.Except(states.Site("b").Keys));
    }

    [Theory]
    [InlineData("")]
    [InlineData("\0\u00FF{<")]
    [InlineData("../../e1/p1\n/etc/passwd\n")]
    public async Task Whatever_is_written_into_the_programs_own_notes_the_next_build_is_right(string content)
    {
        states.Copy("a", Output);
        foreach (var note in Directory.EnumerateFiles(Path.Combine(Output, OutputFolder.Marker), "*", SearchOption.AllDirectories).ToList())
            await File.WriteAllTextAsync(note, content);

        await Build();

        Assert.Equal(states.Site("a"), SiteBytes.In(Output));
    }

    [Fact]
    public async Task Nor_does_it_need_them()
    {
        states.Copy("a", Output);
        Directory.Delete(Path.Combine(Output, OutputFolder.Marker), recursive: true);
        Directory.CreateDirectory(Path.Combine(Output, OutputFolder.Marker));

        await Build();

        Assert.Equal(states.Site("a"), SiteBytes.In(Output));
    }

    private async Task Build() => (await TheProgram.Powerless.Run(states.Build("a", Output))).Well();

    private static void Do(string deed, string file)
    {
        switch (deed)
        {
            case "edits":
                File.AppendAllText(file, "<!-- -->");
                break;
            case "empties":
                File.WriteAllText(file, "");
                break;
            case "removes":
                File.Delete(file);
                break;
            case "removes the folder of":
                Directory.Delete(Path.GetDirectoryName(file)!, recursive: true);
                break;
            case "puts a link in the place of":
                File.Delete(file);
                File.CreateSymbolicLink(file, "/etc/hostname");
                break;
            default:
                ScratchFolder.Forbid(file);
                break;
        }
    }
}
