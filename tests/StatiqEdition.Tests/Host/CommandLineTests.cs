namespace StatiqEdition.Tests;

public sealed class CommandLineTests : IDisposable
{
    private readonly ScratchFolder _folder = new();
    private readonly Shell _shell = new();
    private readonly string _input;
    private readonly string _output;

    public CommandLineTests() => (_input, _output) = (SmallInput.In(_folder), _folder.Path("output"));

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Without_a_command_the_site_is_built()
    {
        Assert.Equal(0, await Run());

        Assert.Equal("", _shell.Error);
        Assert.Contains("e1/index.html", _folder.Files("output"));
        Assert.Contains("e1      1.0.0", _shell.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Options_stand_before_and_after_a_command()
    {
        Assert.Equal(0, await _shell.Run("--input", _input, "build", "--output", _output));

        Assert.Contains("index.html", _folder.Files("output"));
    }

    [Fact]
    public async Task What_an_unknown_address_leaves_out_is_said()
    {
        await Run();

        Assert.Contains("The site's URL is not known, so sitemap.xml", _shell.Out, StringComparison.Ordinal);
        Assert.DoesNotContain("sitemap.xml", _folder.Files("output"));
    }

    [Fact]
    public async Task The_address_brings_the_map_and_the_path()
    {
        await Run("--site-url", "https://x.test/editions");

        Assert.Contains("https://x.test/editions/e1/", await File.ReadAllTextAsync(_folder.Path("output/sitemap.xml")), StringComparison.Ordinal);
        Assert.Contains("\"/editions/e1/#p1\"", await File.ReadAllTextAsync(_folder.Path("output/e1/edition.json")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_path_that_contradicts_the_address_is_refused()
    {
        Assert.Equal(2, await Run("--site-url", "https://x.test/a/", "--base-path", "/b/"));

        Assert.Contains("the base path /b/ is not the path of the site's address", _shell.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_faulty_edition_is_reported_at_its_place_and_changes_nothing()
    {
        await Run();
        var before = await File.ReadAllTextAsync(_folder.Path("output/e1/reading.txt"));
        _folder.Write("input/e1/text.md", "# Trade\n\n1. {~~rallways~>Railways~~}{>>because<<} grow {++fast\n");

        Assert.Equal(1, await Run());

        Assert.Contains("input/e1/text.md(3,", _shell.Error, StringComparison.Ordinal);
        Assert.Contains("nothing was written", _shell.Error, StringComparison.Ordinal);
        Assert.Equal(before, await File.ReadAllTextAsync(_folder.Path("output/e1/reading.txt")));
    }

    [Fact]
    public async Task Check_reports_as_build_does_and_writes_nothing()
    {
        Assert.Equal(0, await _shell.Run("check", "--input", _input, "--output", _output));
        _folder.Write("input/e1/text.md", "1. {++fast\n");

        Assert.Equal(1, await _shell.Run("check", "--input", _input, "--output", _output));

        Assert.False(Directory.Exists(_output));
    }

    [Fact]
    [Trait("Rule", "SE112")]
    public async Task A_symbolic_link_in_the_input_is_a_fault()
    {
        var secret = _folder.Write("secret.md", "not for the site");
        File.CreateSymbolicLink(_folder.Path("input/e1/link.md"), secret);

        Assert.Equal(1, await Run());

        Assert.Contains("input/e1/link.md(1,1): error SE112", _shell.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_build_prints_the_figures_of_the_proof()
    {
        Assert.Equal(0, await Run());

        Assert.Contains("e1 is proved: all 4 words of witness O, 3 kept, 1 put otherwise, 0 left out, 0 normalized\n0 words supplied, 0 transpositions; emendations: 1 ocr; normalized lines: none\n", _shell.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task One_of_a_kind_is_counted_in_the_singular()
    {
        // One word is supplied, and the first line of the witness stands last.
        _folder.Write("input/e1/text.md", "1. {~~rallways~>Railways~~}{>>ocr<<} grow {++now++}\n\nTrade\n");

        Assert.Equal(0, await Run());

        Assert.Contains("\n1 word supplied, 1 transposition; emendations: ", _shell.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task On_GitHub_a_fault_is_also_an_annotation()
    {
        var shell = new Shell(new Dictionary<string, string> { ["GITHUB_ACTIONS"] = "true" });
        _folder.Write("input/e1/text.md", "1. {++fast\n");

        await shell.Run("--input", _input, "--output", _output);

        Assert.Matches("(?m)^::error file=.*input/e1/text\\.md,line=1,col=4,title=SE202::", shell.Out);
    }

    [Theory]
    [InlineData("--colour")]
    [InlineData("--site-url", "ftp://x.test/")]
    [InlineData("--site-url", "https://x.test/?a=b")]
    [InlineData("--base-path", "/a/../b/")]
    [InlineData("--input", "/there/is/no/such/folder")]
    public async Task A_wrong_option_is_trouble_and_no_fault_of_the_edition(params string[] options)
    {
        Assert.Equal(2, await _shell.Run([.. options, "--output", _output]));

        Assert.Single(_shell.Error.Trim().Split('\n'));
        Assert.False(Directory.Exists(_output));
    }

    [Theory]
    [InlineData("--input", "")]
    [InlineData("--output", "")]
    [InlineData("--output", "  ")]
    public async Task A_folder_without_a_name_is_refused_in_one_line(string option, string folder)
    {
        Assert.Equal(2, await _shell.Run(option, folder));

        Assert.Equal($"'{folder}' is no folder; name one.", _shell.Error.TrimEnd());
    }

    [Fact]
    public async Task An_output_that_cannot_be_written_is_said_in_one_line()
    {
        await File.WriteAllTextAsync(_output, "a file");

        Assert.Equal(2, await Run());

        Assert.Equal($"statiq-edition: '{_output}' is not written to, because it is a file; name another folder with --output\n", _shell.Error);
    }

    private Task<int> Run(params string[] options) => _shell.Run(["--input", _input, "--output", _output, .. options]);
}
