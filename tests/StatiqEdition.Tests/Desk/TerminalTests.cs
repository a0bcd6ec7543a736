using System.Diagnostics;
using System.Text.RegularExpressions;

namespace StatiqEdition.Tests.Desk;

/// <summary>What an editor sees on a terminal.</summary>
public sealed partial class TerminalTests : IDisposable
{
    private const int Narrow = 40;
    private readonly ScratchFolder _folder = new();
    private readonly string _input;

    public TerminalTests() => _input = SmallInput.In(_folder);

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task On_a_terminal_a_fault_is_followed_by_its_line_with_a_caret()
    {
        _folder.Write("input/e1/text.md", "# Trade\n\n1. 毛 {++fast\n");

        var said = await Said(new(80, HasColour: false));

        Assert.StartsWith($"{_input}/e1/text.md(3,6): error SE202: {{++ has no ++}}", said, StringComparison.Ordinal);
        Assert.Contains("\n   3 | 1. 毛 {++fast\n     |       ^\n", said, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Piped_the_faults_stand_alone()
    {
        _folder.Write("input/e1/text.md", "# Trade\n\n1. {++fast\n");

        Assert.Equal(["error SE202", "1 error; no"], (await Said(null)).TrimEnd('\n').Split('\n').Select(line => line.Contains("error SE202", StringComparison.Ordinal) ? "error SE202" : line[..11]));
    }

    [Fact]
    public async Task Colours_change_no_word()
    {
        _folder.Write("input/e1/text.md", "# Trade\n\n1. {++fast\n");

        var coloured = await Said(new(80, HasColour: true));

        Assert.Contains("\e[1;31merror SE202\e[0m", coloured, StringComparison.Ordinal);
        Assert.Equal(await Said(new(80, HasColour: false)), Colour().Replace(coloured, ""));
    }

    [Fact]
    public async Task A_narrow_terminal_shows_the_place_and_what_is_around_it()
    {
        _folder.Write("input/e1/text.md", $"# Trade\n\n1. {string.Concat(Enumerable.Repeat("grow ", 100))}{{++fast\n");

        var lines = (await Said(new(Narrow, HasColour: false))).Split('\n');

        Assert.All(lines[1..3], line => Assert.True(line.Length < Narrow, line));
        Assert.Contains("{++fast", lines[1], StringComparison.Ordinal);
        Assert.Equal(lines[1].IndexOf("{++", StringComparison.Ordinal), lines[2].IndexOf('^', StringComparison.Ordinal));
    }

    [Fact]
    public async Task What_a_source_holds_reaches_the_terminal_only_where_it_can_be_seen()
    {
        _folder.Write("input/e1/text.md", "# Trade\n\n1. a\u202Eb\e[2Jc\n");

        var said = await Said(new(80, HasColour: false));

        Assert.Contains(" aU+202EbU+001B[2Jc\n", said, StringComparison.Ordinal);
        Assert.DoesNotMatch("[\u202E\e]", said);
    }

    [Fact]
    public async Task A_symbolic_link_is_not_followed_to_be_shown()
    {
        File.CreateSymbolicLink(_folder.Path("input/e1/link.md"), _folder.Write("secret.txt", "a secret\n"));

        Assert.DoesNotContain("a secret", await Said(new(80, HasColour: false)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_long_build_says_how_far_it_is_and_takes_the_line_away() =>
        Assert.Equal("\r\e[K0 of 1 edition, 0 s\r\e[K", await SaidOfALongBuild(new(80, HasColour: true)));

    [Fact]
    public async Task A_long_build_says_nothing_where_no_line_can_be_taken_away()
    {
        Assert.Equal("", await SaidOfALongBuild(new(80, HasColour: false)));
        Assert.Equal("", await SaidOfALongBuild(null));
    }

    [Theory]
    [InlineData("| true; echo ${PIPESTATUS[0]}", "0")]
    [InlineData(">&-; echo $?", "2")]
    [InlineData(">/dev/full; echo $?", "2")]
    public async Task Where_nobody_takes_the_output_there_is_no_stack_trace(string where, string code)
    {
        var said = await Process($"dotnet '{Path.Combine(AppContext.BaseDirectory, "statiq-edition.dll")}' --help {where}");

        Assert.EndsWith($"{code}\n", said, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", said, StringComparison.Ordinal);
    }

    private static async Task<string> Process(string command)
    {
        using var bash = System.Diagnostics.Process.Start(new ProcessStartInfo("bash", ["-c", $"({command}) 2>&1"]) { RedirectStandardOutput = true, UseShellExecute = false })!;
        var said = await bash.StandardOutput.ReadToEndAsync();
        await bash.WaitForExitAsync();
        return said;
    }

    private async Task<string> SaidOfALongBuild(Terminal? terminal)
    {
        await using var error = new StringWriter();
        Assert.Equal(0, await CommandLine.Run(["check", "--input", _input], new(TextWriter.Null, error, _ => null, new HastyClock()) { ErrorTerminal = new(terminal) }));
        return error.ToString();
    }

    private async Task<string> Said(Terminal? terminal)
    {
        var shell = new Shell { Terminal = terminal };
        Assert.Equal(1, await shell.Run("check", "--input", _input));
        return shell.Error;
    }

    [GeneratedRegex(@"\e\[[0-9;]*m", RegexOptions.None, 1000)]
    private static partial Regex Colour();
}
