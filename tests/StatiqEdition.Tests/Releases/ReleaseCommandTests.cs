namespace StatiqEdition.Tests;

/// <summary>An editor's life with releases, command by command.</summary>
public sealed class ReleaseCommandTests : IDisposable
{
    private const string Day = "2026-11-23";
    private const string NextDay = "2026-12-01";
    private const string Corrected = "# Trade\n\n1. {~~rallways~>Railroads~~}{>>ocr<<} grow\n";
    private readonly ScratchFolder _folder = new();
    private readonly string _input;
    private Shell _shell = new();

    public ReleaseCommandTests()
    {
        _input = SmallInput.In(_folder);
        Edit("edition.yml", "version: 1.0.0\n", "version: \"0.9.0\"  # not yet\n");
    }

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task The_first_release_writes_its_files_and_says_so()
    {
        Assert.Equal(0, await Release("1.0.0", Day));

        Assert.Equal($"e1 1.0.0 of 2026-11-23: the first release; passages: 2\nWritten in {_input}/e1: edition.yml, CHANGELOG.md, CITATION.cff, .zenodo.json, datacite.json, ledger.json, and the files of this version in releases/1.0.0. Commit them all.\n", _shell.Out);
        Assert.Contains("version: \"1.0.0\"  # not yet\nreleased: 2026-11-23\n", Text("edition.yml"), StringComparison.Ordinal);
        Assert.Contains("\n## 1.0.0 (2026-11-23)\n\nThe first release.\n", Text("CHANGELOG.md"), StringComparison.Ordinal);
        Assert.Equal(0, await Run("check", "--release"));
    }

    [Fact]
    [Trait("Rule", "SE312")]
    public async Task What_is_not_released_is_not_fit_to_go_online()
    {
        Assert.Equal(1, await Run("check", "--release"));

        Assert.Contains("e1/edition.yml(8,10): error SE312: version 0.9.0 was never released; run 'release 0.9.0'\n", _shell.Error, StringComparison.Ordinal);
        Assert.Equal(0, await Run("check"));
    }

    [Theory]
    [InlineData("version: \"1.0.0\"", "version: \"1.1.0\"")]
    [InlineData("released: 2026-11-23", "released: 2026-11-24")]
    public async Task A_version_or_a_day_that_is_not_the_ledgers_is_not_fit_to_go_online(string written, string changed)
    {
        await Release("1.0.0", Day);
        Edit("edition.yml", written, changed);

        Assert.Equal(1, await Run("check", "--release"));

        Assert.Contains("is not the last release of the ledger, 1.0.0 of 2026-11-23; run 'release'", _shell.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_changed_word_is_a_warning_then_an_error_then_a_release()
    {
        await Release("1.0.0", Day);
        _folder.Write("input/e1/text.md", Corrected);

        Assert.Equal(0, await Run("build"));
        Assert.Contains("e1/text.md(3,1): warning SE310: the words of 'p1' are not those of release 1.0.0", _shell.Error, StringComparison.Ordinal);
        Assert.EndsWith("1 warning\n", _shell.Error, StringComparison.Ordinal);

        Assert.Equal(1, await Run("check", "--release"));
        Assert.Contains("e1/text.md(3,1): error SE310: ", _shell.Error, StringComparison.Ordinal);

        Assert.Equal(0, await Release("1.0.1", NextDay));
        Assert.Equal("", _shell.Error);
        Assert.StartsWith("e1 1.0.1 of 2026-12-01: passages: 0 new, 1 changed, 1 unchanged\n", _shell.Out, StringComparison.Ordinal);
        Assert.Contains("## 1.0.1 (2026-12-01)\n\n- `p1`: before “grow” for *Railways* read **Railroads**.\n\n## 1.0.0 (2026-11-23)\n", Text("CHANGELOG.md"), StringComparison.Ordinal);
        Assert.Equal(0, await Run("check", "--release"));
    }

    [Fact]
    public async Task A_changed_author_is_a_warning_then_an_error_then_a_release()
    {
        await Release("1.0.0", Day);
        Edit("edition.yml", "author: ", "author: Not ");

        Assert.Equal(0, await Run("build"));
        Assert.Contains("e1/edition.yml(8,10): warning SE317: 'author' is not that of release 1.0.0", _shell.Error, StringComparison.Ordinal);

        Assert.Equal(1, await Run("check", "--release"));
        Assert.Contains("e1/edition.yml(8,10): error SE317: ", _shell.Error, StringComparison.Ordinal);

        Assert.Equal(0, await Release("1.0.1", NextDay));
        Assert.Equal("", _shell.Error);
        Assert.StartsWith("e1 1.0.1 of 2026-12-01: passages: 0 new, 0 changed, 2 unchanged; the apparatus or the description has changed\n", _shell.Out, StringComparison.Ordinal);
        Assert.Contains("## 1.0.1 (2026-12-01)\n\nNo words were changed. The apparatus or the description was: author.\n\n## 1.0.0 (2026-11-23)\n", Text("CHANGELOG.md"), StringComparison.Ordinal);
        Assert.Equal(0, await Run("check", "--release"));
        Assert.Equal(0, await Release("1.0.2", NextDay));
        Assert.Contains("## 1.0.2 (2026-12-01)\n\nNo words were changed.\n\n", Text("CHANGELOG.md"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Every_release_stays_readable_at_its_own_address()
    {
        await Release("1.0.0", Day);
        _folder.Write("input/e1/text.md", Corrected);
        await Release("1.0.1", NextDay);

        Assert.Equal(0, await Run("build"));

        Assert.Contains("\n1. Railways grow\n", await File.ReadAllTextAsync(_folder.Path("output/e1/v/1.0.0/reading.txt")), StringComparison.Ordinal);
        Assert.Contains("\n1. Railroads grow\n", await File.ReadAllTextAsync(_folder.Path("output/e1/v/1.0.1/reading.txt")), StringComparison.Ordinal);
        Assert.Equal(await File.ReadAllTextAsync(_folder.Path("output/e1/witness-o.txt")), await File.ReadAllTextAsync(_folder.Path("output/e1/v/1.0.0/witness-o.txt")));
    }

    [Fact]
    public async Task A_release_that_is_not_kept_any_more_is_a_warning_and_then_an_error()
    {
        await Release("1.0.0", Day);
        Directory.Delete(_folder.Path("input/e1/releases"), recursive: true);

        Assert.Equal(0, await Run("build"));
        Assert.Contains("e1/ledger.json(1,1): warning SE340: there is no file ", _shell.Error, StringComparison.Ordinal);
        Assert.Equal(1, await Run("check", "--release"));
    }

    [Fact]
    public async Task An_id_that_vanishes_is_an_error_until_it_has_an_alias()
    {
        await Release("1.0.0", Day);
        Edit("text.md", "# Trade", "# Trade {#commerce}");

        Assert.Equal(1, await Run("build"));
        Assert.Contains("e1/text.md(1,1): error SE309: these words were published as 'trade' and are now 'commerce'", _shell.Error, StringComparison.Ordinal);

        Edit("edition.yml", "parts:", "aliases:\n  - { from: trade, to: commerce }\nparts:");
        Assert.Equal(0, await Release("1.1.0", NextDay));
        Assert.Contains("passages: 1 new, 0 changed, 1 unchanged; ids that are gone: 1\n", _shell.Out, StringComparison.Ordinal);
        Assert.Contains("## 1.1.0 (2026-12-01)\n\n- `trade` is now `commerce`.\n", Text("CHANGELOG.md"), StringComparison.Ordinal);
        Assert.Equal(0, await Run("build", "--base-path", "/editions/"));
        Assert.Equal("/editions/e1/trade/ /editions/e1/#commerce 301\n", await File.ReadAllTextAsync(_folder.Path("output/_redirects")));
        Assert.Contains("content=\"0; url=../#commerce\"", await File.ReadAllTextAsync(_folder.Path("output/e1/trade/index.html")), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("1.0.0", "version 1.0.0 does not come after 1.0.0, the last release; choose a higher one")]
    [InlineData("0.9.9", "version 0.9.9 does not come after 1.0.0, the last release; choose a higher one")]
    [InlineData("1.1", "'1.1' is no version; write three numbers, such as 1.0.0")]
    [InlineData("1.01.0", "'1.01.0' is no version; write three numbers, such as 1.0.0")]
    public async Task A_version_that_does_not_rise_is_refused_and_nothing_is_touched(string version, string why)
    {
        await Release("1.0.0", Day);
        var before = Snapshot();

        Assert.Equal(1, await Release(version, NextDay));

        Assert.Equal($"statiq-edition: {why}\n", _shell.Error);
        Assert.Equal(before, Snapshot());
    }

    [Fact]
    public async Task A_version_below_the_one_that_the_editor_wrote_is_refused()
    {
        Assert.Equal(1, await Release("0.8.0", Day));
        Assert.Equal("statiq-edition: version 0.8.0 comes before 0.9.0, which edition.yml gives; choose a higher one\n", _shell.Error);
    }

    [Theory]
    [InlineData("{++fast", "e1/text.md(3,4): error SE202")]
    [InlineData("railways grow", "e1/text.md(3,4): error SE201")]
    public async Task A_faulty_edition_is_not_released_and_nothing_is_touched(string text, string fault)
    {
        await Release("1.0.0", Day);
        _folder.Write("input/e1/text.md", $"# Trade\n\n1. {text}\n");
        var before = Snapshot();

        Assert.Equal(1, await Release("1.1.0", NextDay));

        Assert.Contains(fault, _shell.Error, StringComparison.Ordinal);
        Assert.Equal(before, Snapshot());
    }

    [Theory]
    [InlineData("releases/1.0.1/witness/o.txt")]
    [InlineData("CHANGELOG.md")]
    [InlineData("CITATION.cff")]
    [InlineData("ledger.json")]
    public async Task A_release_that_was_interrupted_is_completed_by_the_same_command(string obstacle)
    {
        await Release("1.0.0", Day);
        _folder.Write("input/e1/text.md", Corrected);
        var old = File.Exists(_folder.Path($"input/e1/{obstacle}")) ? Text(obstacle) : null;
        Block(obstacle);
        Assert.Equal(2, await Release("1.0.1", NextDay));
        Assert.Contains("version: \"1.0.1\"", Text("releases/1.0.1/edition.yml"), StringComparison.Ordinal);
        Directory.Delete(_folder.Path($"input/e1/{obstacle}"));
        if (old is not null)
            _folder.Write($"input/e1/{obstacle}", old);
        Assert.Equal(1, await Run("check", "--release"));

        Assert.Equal(0, await Release("1.0.1", NextDay));

        Assert.Contains("## 1.0.1 (2026-12-01)", Text("CHANGELOG.md"), StringComparison.Ordinal);
        Assert.Contains("version: \"1.0.1\"", Text("CITATION.cff"), StringComparison.Ordinal);
        Assert.Equal(0, await Run("check", "--release"));
        Assert.Equal([".zenodo.json", "CHANGELOG.md", "CITATION.cff", "datacite.json", "edition.yml", "ledger.json", .. Kept("1.0.0"), .. Kept("1.0.1"), "text.md", "witness/o.txt"], _folder.Files("input/e1"));
    }

    [Fact]
    public async Task Where_there_are_several_editions_one_is_named()
    {
        foreach (var file in _folder.Files("input/e1"))
            _folder.Write($"input/e2/{file}", Text(file));
        Assert.Equal(1, await Release("1.0.0", Day));
        Assert.Equal("statiq-edition: there are several editions; name one with --edition: e1, e2\n", _shell.Error);
        Assert.Equal(1, await Release("1.0.0", Day, "--edition", "e3"));
        Assert.Equal("statiq-edition: there is no edition 'e3'; there are: e1, e2\n", _shell.Error);

        Assert.Equal(0, await Release("1.0.0", Day, "--edition", "e2"));

        Assert.True(File.Exists(_folder.Path("input/e2/ledger.json")));
        Assert.False(File.Exists(_folder.Path("input/e1/ledger.json")));
    }

    private static IEnumerable<string> Kept(string version) => [$"releases/{version}/edition.yml", $"releases/{version}/text.md", $"releases/{version}/witness/o.txt"];

    private string Text(string file) => File.ReadAllText(_folder.Path($"input/e1/{file}"));

    private void Edit(string file, string written, string changed)
    {
        Assert.Contains(written, Text(file), StringComparison.Ordinal);
        _folder.Write($"input/e1/{file}", Text(file).Replace(written, changed, StringComparison.Ordinal));
    }

    /// <summary>Puts a folder in a file's place, so that nothing can be moved there, and leaves the readers of the input a ledger that they take for none.</summary>
    private void Block(string file)
    {
        if (File.Exists(_folder.Path($"input/e1/{file}")))
            File.Delete(_folder.Path($"input/e1/{file}"));
        Directory.CreateDirectory(_folder.Path($"input/e1/{file}"));
    }

    private IReadOnlyList<(string, string)> Snapshot() => [.. _folder.Files("input").Select(file => (file, Convert.ToHexString(File.ReadAllBytes(_folder.Path($"input/{file}")))))];

    private Task<int> Release(string version, string day, params string[] options)
    {
        var seconds = new DateTimeOffset(DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture).ToDateTime(default), TimeSpan.Zero).ToUnixTimeSeconds();
        _shell = new(new Dictionary<string, string> { ["SOURCE_DATE_EPOCH"] = $"{seconds}" });
        return _shell.Run(["release", version, "--input", _input, .. options]);
    }

    private Task<int> Run(string command, params string[] options)
    {
        _shell = new();
        return _shell.Run([command, "--input", _input, "--output", _folder.Path("output"), .. options]);
    }
}
