using System.Diagnostics;

namespace StatiqEdition.Tests.Desk;

/// <summary>What a shell offers while a command is typed.</summary>
public sealed class CompletionTests : IDisposable
{
    private readonly ScratchFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("", "preview")]
    [InlineData("pre", "preview")]
    [InlineData("check --rel", "--release")]
    [InlineData("completion ", "fish")]
    [InlineData("check --format ", "github")]
    public async Task Commands_options_and_words_are_offered(string typed, string offered) => Assert.Contains(offered, await Suggested(typed));

    [Fact]
    public async Task Nothing_is_offered_that_is_a_path_on_this_system() => Assert.DoesNotContain(await Suggested(""), offered => offered.StartsWith(Path.DirectorySeparatorChar));

    [Fact]
    public async Task Release_offers_the_editions_of_the_input()
    {
        var input = SmallInput.In(_folder);
        _folder.Write("input/no-edition/notes.txt", "");

        Assert.Equal(["e1"], (await Suggested($"release --input {input} --edition ")).Where(word => word.Length > 0 && !word.StartsWith('-') && !word.Contains('/', StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("bash")]
    [InlineData("zsh")]
    [InlineData("fish")]
    [InlineData("pwsh")]
    public async Task There_is_a_script_for_every_shell(string name)
    {
        var shell = new Shell();

        Assert.Equal(0, await shell.Run("completion", name));

        Assert.StartsWith("# Completes statiq-edition in ", shell.Out, StringComparison.Ordinal);
        Assert.Contains("[suggest:", shell.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task No_script_is_printed_for_a_shell_that_has_none() => Assert.Equal(2, await new Shell().Run("completion", "csh"));

    [Theory]
    [InlineData("statiq-edition pre", "preview")]
    [InlineData("statiq-edition check --rel", "--release")]
    [InlineData("statiq-edition release --edition ", "e1")]
    public async Task Bash_completes_with_the_script(string line, string completed)
    {
        SmallInput.In(_folder);
        var shell = new Shell();
        await shell.Run("completion", "bash");
        _folder.Write("completion.bash", shell.Out);
        _folder.Write("run.sh", $$"""
            statiq-edition() { dotnet '{{Path.Combine(AppContext.BaseDirectory, "statiq-edition.dll")}}' "$@"; }
            source completion.bash
            complete -p statiq-edition >/dev/null || exit 1
            COMP_LINE='{{line}}' COMP_POINT={{line.Length}} COMP_WORDS=({{line}}{{(line.EndsWith(' ') ? "''" : "")}})
            COMP_CWORD=$(( ${#COMP_WORDS[@]} - 1 ))
            _statiq_edition
            printf '%s\n' "${COMPREPLY[@]}"
            """.ReplaceLineEndings("\n"));
        using var bash = Process.Start(new ProcessStartInfo("bash", "run.sh") { RedirectStandardOutput = true, UseShellExecute = false, WorkingDirectory = _folder.Root })!;
        var said = await bash.StandardOutput.ReadToEndAsync();

        Assert.Contains(completed, said.Split('\n'));
    }

    private static async Task<string[]> Suggested(string typed)
    {
        var shell = new Shell();
        Assert.Equal(0, await shell.Run($"[suggest:{typed.Length}]", typed));
        return shell.Out.Split('\n');
    }
}
