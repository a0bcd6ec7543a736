using CsCheck;

namespace StatiqEdition.Tests;

/// <summary>Editions that did not change are not built again, and nobody can tell from the site.</summary>
public sealed class UnchangedEditionTests : IDisposable
{
    private const int Editions = 3;

    private static readonly (string Name, Action<ScratchFolder> Do)[] s_changes =
    [
        ("a word of the text", folder => Edit(folder, "input/e2/text.md", "grow", "grew")),
        ("a word of the text and its witness back", folder => Edit(folder, "input/e2/text.md", "grew", "grow")),
        ("the abstract", folder => Edit(folder, "input/e1/edition.yml", "What a board held", "What the board held")),
        ("the title of the site", folder => Edit(folder, "input/site.yml", "Some Editions", "Several Editions")),
        ("an edition less", folder => Remove(folder.Path("input/e3"))),
        ("a page gone from the output", folder => File.Delete(folder.Path("output/e1/index.html"))),
        ("a page edited by hand", folder => folder.Write("output/e1/about/index.html", "edited")),
        ("a page edited by hand to the same length", folder => File.WriteAllText(folder.Path("output/e2/index.html"), new string('x', (int)new FileInfo(folder.Path("output/e2/index.html")).Length))),
        ("new times for all files", folder => folder.Files("output").ToList().ForEach(file => File.SetLastWriteTimeUtc(folder.Path($"output/{file}"), DateTime.UnixEpoch))),
        ("the records gone", folder => Remove(folder.Path($"output/{OutputFolder.Marker}/holdings"))),
        ("half a record", folder => folder.Write($"output/{OutputFolder.Marker}/holdings/e1", "0123")),
        ("nothing", _ => { }),
    ];

    private readonly ScratchFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task After_any_changes_a_build_leaves_the_site_that_a_clean_build_makes() =>
        await Gen.Int[0, s_changes.Length - 1].List[1, 6].SampleAsync(
            async changes =>
            {
                using var folder = new ScratchFolder();
                var input = ManyInput.In(folder, Editions);
                await Build(input, folder.Path("output"));
                foreach (var change in changes)
                {
                    if (folder.Files("output").Contains("e2/index.html"))
                        s_changes[change].Do(folder);
                    if (await new Shell().Run("build", "--input", input, "--output", folder.Path("output")) == ExitCode.Faulty)
                        Edit(folder, "input/e2/text.md", "grew", "grow");
                }

                await Build(input, folder.Path("output"));
                await Build(input, folder.Path("clean"));
                Assert.Equal(WrittenSite.Of(folder, "clean"), WrittenSite.Of(folder, "output"));
            },
            iter: 12,
            threads: 1);

    [Fact]
    public async Task An_edition_that_did_not_change_is_not_read_by_the_second_build()
    {
        var input = ManyInput.In(_folder, 2);
        await Build(input, Output);
        // Its record alone tells that it is whole: what it was made from is not parsed again.
        var record = _folder.Path($"output/{OutputFolder.Marker}/holdings/e1");
        await File.WriteAllTextAsync(record, (await File.ReadAllTextAsync(record)).Replace("On Trade", "On Barter", StringComparison.Ordinal));

        await Build(input, Output);

        Assert.Contains("On Barter", await File.ReadAllTextAsync(_folder.Path("output/index.html")), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{\"Id\"", "{{")]
    [InlineData("\"Warnings\":[]", "\"Warnings\":[{\"Code\":\"SE999\",\"Place\":{\"File\":\"\",\"Line\":0,\"Column\":0},\"Message\":\"\"}]")]
    public async Task An_edition_whose_card_cannot_be_read_is_built_again(string written, string read)
    {
        var input = ManyInput.In(_folder, 2);
        await Build(input, Output);
        var whole = WrittenSite.Of(_folder, "output");
        Edit(_folder, $"output/{OutputFolder.Marker}/holdings/e1", written, read);

        await Build(input, Output);

        Assert.Equal(whole, WrittenSite.Of(_folder, "output"));
    }

    [Theory]
    [InlineData("--site-url", "https://x.test/")]
    [InlineData("--base-path", "/editions/")]
    public async Task Another_option_makes_every_edition_anew(string option, string value)
    {
        var input = ManyInput.In(_folder, 2);
        await Build(input, Output);
        await Build(input, Output, option, value);
        await Build(input, _folder.Path("clean"), option, value);

        Assert.Equal(WrittenSite.Of(_folder, "clean"), WrittenSite.Of(_folder, "output"));
    }

    [Fact]
    public async Task What_is_warned_of_is_warned_of_by_every_build()
    {
        var input = ManyInput.In(_folder, 2);
        Edit(_folder, "input/e2/edition.yml", "parts:", "normalizations:\n  - name: bullets\n    line-start: '* '\n    reason: None.\nparts:");
        var (first, second) = (new Shell(), new Shell());
        await first.Run("build", "--input", input, "--output", Output);
        await second.Run("build", "--input", input, "--output", Output);

        Assert.NotEmpty(first.Error);
        Assert.Equal(first.Error, second.Error);
    }

    [Fact]
    public async Task An_edition_with_a_warning_is_left_alone_like_any_other()
    {
        var input = ManyInput.In(_folder, 2);
        Edit(_folder, "input/e2/edition.yml", "parts:", "normalizations:\n  - name: bullets\n    line-start: '* '\n    reason: None.\nparts:");
        await Build(input, Output);
        // Whoever tells this has it from the record.
        Edit(_folder, $"output/{OutputFolder.Marker}/holdings/e2", "or take the rule away", "or leave it");
        var shell = new Shell();
        await shell.Run("build", "--input", input, "--output", Output);

        Assert.Contains("input/e2/edition.yml(", shell.Error, StringComparison.Ordinal);
        Assert.Contains("or leave it", shell.Error, StringComparison.Ordinal);
        Assert.Contains(": 0 changed", shell.Out, StringComparison.Ordinal);
    }

    private string Output => _folder.Path("output");

    private static async Task Build(string input, string output, params string[] options)
    {
        var shell = new Shell();
        var code = await shell.Run(["build", "--input", input, "--output", output, .. options]);
        Assert.True(code == ExitCode.Clean, shell.Error);
    }

    private static void Edit(ScratchFolder folder, string file, string old, string @new)
    {
        var path = folder.Path(file);
        File.WriteAllText(path, File.ReadAllText(path).Replace(old, @new, StringComparison.Ordinal));
    }

    private static void Remove(string folder)
    {
        if (Directory.Exists(folder))
            Directory.Delete(folder, recursive: true);
    }
}
