using System.Text.RegularExpressions;

namespace StatiqEdition.Tests;

/// <summary>Follows docs/tutorial.md as a new editor does: gives each command, makes each change, and reads what is printed.</summary>
public sealed partial class TutorialTests : IDisposable
{
    private readonly ScratchFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task The_tutorial_leads_from_a_transcription_to_a_released_edition()
    {
        _folder.Write("letter.txt", Repository.Read("docs/tutorial/letter.txt"));
        var (code, printed) = (0, "");
        foreach (Match step in Step().Matches(Repository.Read("docs/tutorial.md")))
        {
            if (step.Groups["command"] is { Success: true } command)
                (code, printed) = await Run(command.Value);
            else if (step.Groups["output"] is { Success: true } output)
                Assert.Matches(Pattern(output.Value), printed);
            else
                Change(step);
        }

        Assert.Equal(0, code);
        Assert.Contains("mill/v/1.0.0/index.html", _folder.Files("output"));
    }

    private async Task<(int Code, string Printed)> Run(string command)
    {
        var shell = new Shell();
        var arguments = command.Split(' ').Skip(1).Select(word => word == "letter.txt" ? _folder.Path(word) : word);
        var code = await shell.Run([.. arguments, "--input", _folder.Path("input"), "--output", _folder.Path("output")]);
        return (code, (shell.Error + shell.Out).Replace($"{_folder.Root}{Path.DirectorySeparatorChar}", "", StringComparison.Ordinal));
    }

    private void Change(Match step)
    {
        var file = _folder.Path(step.Groups["file"].Value);
        var text = File.ReadAllText(file);
        var (before, after) = (step.Groups["before"].Value, step.Groups["after"].Value);
        Assert.Contains(before, text, StringComparison.Ordinal);
        if (!step.Groups["everywhere"].Success)
            Assert.Equal(text.IndexOf(before, StringComparison.Ordinal), text.LastIndexOf(before, StringComparison.Ordinal));
        File.WriteAllText(file, text.Replace(before, after, StringComparison.Ordinal));
    }

    /// <summary>What is shown, where an ellipsis stands for what differs from build to build.</summary>
    private static string Pattern(string output) => $"^{Regex.Escape(output).Replace("…", ".*", StringComparison.Ordinal)}\n?$";

    [GeneratedRegex(@"^```sh\n(?<command>statiq-edition [^\n]*)\n```$|^```text\n(?<output>.*?)\n```$|^In `(?<file>[^`\n]+)`,[^\n]*\bchange(?<everywhere> everywhere)?\n\n```\w+\n(?<before>.*?)\n```\n\nto\n\n```\w+\n(?<after>.*?)\n```$", RegexOptions.Multiline | RegexOptions.Singleline | RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex Step();
}
