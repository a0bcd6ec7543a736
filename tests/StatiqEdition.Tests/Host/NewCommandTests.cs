namespace StatiqEdition.Tests;

public sealed class NewCommandTests : IDisposable
{
    private readonly ScratchFolder _folder = new();
    private readonly Shell _shell = new();
    private readonly string _witness;

    public NewCommandTests() => _witness = _folder.Write("letter.txt", "It is worn.\n\nSECRET\n");

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task An_edition_appears_with_a_site_where_there_was_none()
    {
        Assert.Equal(0, await New("mill"));

        Assert.Equal(["mill/edition.yml", "mill/text.md", "mill/witness/transcription.txt", "site.yml"], _folder.Files("input"));
        Assert.Equal(await File.ReadAllBytesAsync(_witness), await File.ReadAllBytesAsync(_folder.Path("input/mill/witness/transcription.txt")));
        Assert.Contains("is made: 1 passage, 0 notes, 0 pages, 1 proposal; the proof holds.", _shell.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task It_builds_at_once()
    {
        await New("mill");

        Assert.Equal(0, await _shell.Run("build", "--input", _folder.Path("input"), "--output", _folder.Path("output")));

        Assert.Contains("mill/index.html", _folder.Files("output"));
    }

    [Fact]
    public async Task What_is_not_settled_is_not_released()
    {
        await New("mill");

        Assert.Equal(1, await _shell.Run("check", "--release", "--input", _folder.Path("input")));
        Assert.Equal(1, await _shell.Run("release", "1.0.0", "--input", _folder.Path("input")));

        Assert.Contains("'mill' has proposals or placeholders at ", _shell.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("mill/ledger.json", _folder.Files("input"));
    }

    [Fact]
    public async Task Nothing_is_written_over_an_edition_that_is_there()
    {
        await New("mill");
        _folder.Write("input/mill/text.md", "Mine.\n");

        Assert.Equal(2, await New("mill"));

        Assert.Contains("choose another name", _shell.Error, StringComparison.Ordinal);
        Assert.Equal("Mine.\n", await File.ReadAllTextAsync(_folder.Path("input/mill/text.md")));
    }

    [Theory]
    [InlineData("Mill")]
    [InlineData("con")]
    [InlineData("assets")]
    [InlineData("..")]
    [InlineData("a--b")]
    [InlineData("aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa")]
    public async Task A_name_that_cannot_be_an_address_is_refused(string slug)
    {
        Assert.Equal(2, await New(slug));

        Assert.Contains("cannot be an edition's address; use a–z", _shell.Error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(_folder.Path("input")));
    }

    [Fact]
    public async Task A_missing_transcription_is_refused_in_one_line()
    {
        Assert.Equal(2, await _shell.Run("new", "mill", "--witness", _folder.Path("none.txt"), "--input", _folder.Path("input")));

        Assert.Contains("there is no file", Assert.Single(_shell.Error.Trim().Split('\n')), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_transcription_that_is_no_text_leaves_nothing_behind()
    {
        await File.WriteAllBytesAsync(_witness, [0x41, 0x0A, 0xFF]);

        Assert.Equal(1, await New("mill"));

        Assert.Contains("letter.txt(2,1): error SE101: ", _shell.Error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(_folder.Path("input")));
    }

    private Task<int> New(string slug) => _shell.Run("new", slug, "--witness", _witness, "--input", _folder.Path("input"));
}
