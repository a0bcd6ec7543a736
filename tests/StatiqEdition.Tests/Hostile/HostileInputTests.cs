using System.Diagnostics;
using System.Text;
using StatiqEdition.Model;

namespace StatiqEdition.Tests;

/// <summary>Input folders that are damaged or mean harm, given to the program as a shell gives them: exit code 1, a diagnostic at its place, and nothing written; or a site.</summary>
public sealed class HostileInputTests : IDisposable
{
    private readonly ScratchFolder _folder = new();
    private readonly Shell _shell = new();

    public HostileInputTests() => SmallInput.In(_folder);

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_file_that_is_too_large_is_not_even_read()
    {
        await using (var file = File.Create(_folder.Path("input/e1/film.bin")))
            file.SetLength(3_000_000_000);
        await Refuses("input/e1/film.bin(1,1): error SE111: the file has 3000000000 bytes, and a file of the input may have 16777216; divide it, or keep it outside the input");
    }

    [Fact]
    public async Task A_folder_in_a_files_place_is_a_missing_file()
    {
        File.Delete(_folder.Path("input/e1/text.md"));
        Directory.CreateDirectory(_folder.Path("input/e1/text.md"));
        await Refuses($"input/e1/edition.yml(21,5): error SE106: there is no file '{_folder.Path("input/e1/text.md")}'; add it, or correct the name");
    }

    [Fact]
    [Trait("Rule", "SE116")]
    public async Task A_file_whose_name_is_none_is_reported_as_one_that_cannot_be_read()
    {
        if (!OperatingSystem.IsLinux())
            return;
        await Do($"printf x > \"$(printf '{_folder.Path("input/e1")}/\\377.md')\"");
        Assert.Equal(ExitCode.Faulty, await Check());
        Assert.Matches("^[^\n]*/input/e1/[^\n]*\\.md\\(1,1\\): error SE116: this is there and cannot be read; [^\n]*\n1 error; nothing was written\n$", _shell.Error);
        await Do($"rm {_folder.Path("input/e1")}/*.md");
    }

    [Fact]
    public async Task A_pipe_is_not_waited_for()
    {
        if (!OperatingSystem.IsLinux())
            return;
        File.Delete(_folder.Path("input/e1/text.md"));
        await Do($"mkfifo {_folder.Path("input/e1/text.md")}");
        await Refuses("input/e1/text.md(1,1): error SE114: this part has no passage; write its text, or take it out of 'parts'");
    }

    [Fact]
    public async Task Symbolic_links_are_all_reported_wherever_they_lead()
    {
        File.CreateSymbolicLink(_folder.Path("input/e1/a.md"), "/etc/hostname");
        Directory.CreateSymbolicLink(_folder.Path("input/e1/b"), "..");
        File.CreateSymbolicLink(_folder.Path("input/e1/c"), "c");
        File.CreateSymbolicLink(_folder.Path("input/e1/d"), "/nowhere");
        Assert.Equal(ExitCode.Faulty, await Check());
        Assert.Equal(["a.md", "b", "c", "d"], _shell.Error.Split('\n').Where(line => line.Contains("SE112", StringComparison.Ordinal)).Select(line => line[(line.IndexOf("/e1/", StringComparison.Ordinal) + 4)..line.IndexOf('(', StringComparison.Ordinal)]));
    }

    [Fact]
    public async Task A_folder_without_an_edition_is_told_of()
    {
        _folder.Write("input/e2/editon.yml", "title: A\n");
        await Check();
        Assert.Contains("input/e2/edition.yml(1,1): warning SE118: ", _shell.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("text.md")]
    [InlineData("edition.yml")]
    [InlineData("ledger.json")]
    public async Task A_merge_that_git_could_not_finish_is_told_in_every_file(string name)
    {
        var file = _folder.Path($"input/e1/{name}");
        _folder.Write($"input/e1/{name}", $"{(File.Exists(file) ? await File.ReadAllTextAsync(file) : "")}\n<<<<<<< HEAD\nours\n=======\ntheirs\n>>>>>>> other\n");
        Assert.Equal(ExitCode.Faulty, await Check());
        Assert.Matches($@"input/e1/{name}\(\d+,1\): error SE117: git left two versions here", _shell.Error);
        Assert.EndsWith("1 error; nothing was written\n", _shell.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("{\"edition\":\"e1\",\"releases\":[{\"version\":\"1.0.0\"")]
    [InlineData("[]")]
    [InlineData("null")]
    [InlineData("{\"format\": 9, \"edition\": \"e1\", \"releases\": [], \"ids\": []}")]
    [InlineData("{\"edition\": \"other\", \"releases\": [], \"ids\": []}")]
    [InlineData("{\"edition\":\"\\ud800\",\"releases\":[],\"ids\":[]}")]
    [InlineData("{\"edition\":1e999999,\"releases\":[],\"ids\":[]}")]
    public async Task A_ledger_that_release_did_not_write_is_one_error(string json)
    {
        _folder.Write("input/e1/ledger.json", json);
        Assert.Equal(ExitCode.Faulty, await Check());
        Assert.Matches(@"^[^\n]*input/e1/ledger\.json\(\d+,\d+\): error SE115: [^\n]*\n1 error; nothing was written\n$", _shell.Error);
    }

    [Theory]
    [InlineData("[")]
    [InlineData("{\"a\":")]
    public async Task A_ledger_nested_without_end_is_one_error(string sign)
    {
        _folder.Write("input/e1/ledger.json", string.Concat(Enumerable.Repeat(sign, 100_000)));
        Assert.Equal(ExitCode.Faulty, await Check());
        Assert.Contains("error SE115", _shell.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Text_in_two_byte_characters_is_one_error()
    {
        await File.WriteAllBytesAsync(_folder.Path("input/e1/text.md"), Encoding.BigEndianUnicode.GetBytes("# Trade and its growth\n"));
        await Refuses("input/e1/text.md(1,1): error SE101: every other byte is zero, as in UTF-16; save the file as UTF-8");
    }

    [Theory]
    [InlineData(0x0000)]
    [InlineData(0x001B)]
    [InlineData(0x200B)]
    [InlineData(0x202E)]
    [InlineData(0xFEFF)]
    public void A_witness_with_a_character_that_no_edition_can_quote_is_refused_where_it_has_it(int value)
    {
        var outcome = new TrialEdition().WithWitness($"one\ntwo {new Rune(value)}three\n").Read();
        var fault = Assert.Single(outcome.Diagnostics);
        Assert.Equal((Rules.Encoding, "input/trial/witness/o.txt(2,5)"), (fault.Rule, fault.Place.ToString()));
        Assert.StartsWith($"the invisible character U+{value:X4} stands here, which no edition can quote; ", fault.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("rаilways", "railways", "U+0430 here, U+0061 there")]
    [InlineData("cafe\u0301", "caf\u00e9", "U+0065 U+0301 here, U+00E9 there")]
    [InlineData("rail\u00adways", "railways", "U+00AD here, nothing there")]
    public void Words_that_look_the_same_and_are_not_are_told_by_their_code_points(string edition, string witness, string expected)
    {
        var outcome = ProofChecks.Of(new TrialEdition().With("trial/text.md", $"The {edition} grow.").WithWitness($"The {witness} grow.\n").Read());
        Assert.Contains($", though they look alike: {expected}; mark it {{~~", Assert.Single(outcome.Diagnostics).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_word_without_end_is_quoted_by_its_ends()
    {
        var outcome = ProofChecks.Of(new TrialEdition().With("trial/text.md", new string('a', 60_000)).WithWitness(new string('b', 60_000)).Read());
        Assert.InRange(Assert.Single(outcome.Diagnostics).Message.Length, 200, 400);
    }

    /// <summary>Does what only a shell can: names of bytes that are no UTF-8, and pipes.</summary>
    private static async Task Do(string command)
    {
        using var shell = Process.Start("sh", ["-c", command]);
        await shell.WaitForExitAsync();
    }

    private async Task Refuses(string expected)
    {
        Assert.Equal(ExitCode.Faulty, await Check());
        Assert.Equal($"{_folder.Root}/{expected}\n1 error; nothing was written\n", _shell.Error);
    }

    private Task<int> Check() => _shell.Run("check", "--input", _folder.Path("input"), "--output", _folder.Path("output"));
}
