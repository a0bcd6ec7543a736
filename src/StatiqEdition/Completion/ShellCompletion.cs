using System.CommandLine;
using System.CommandLine.Completions;
using System.Reflection;

namespace StatiqEdition;

/// <summary>What shells complete a command line from: a script for each of them, which asks the program itself through its directive <c>[suggest]</c>.</summary>
internal static class ShellCompletion
{
    /// <summary>The shells that have a script.</summary>
    public static readonly string[] Shells = ["bash", "zsh", "fish", "pwsh"];

    /// <summary>The command that prints the scripts.</summary>
    public static Command Command(Surroundings surroundings)
    {
        var shell = new Argument<string>("shell") { Description = "The shell: bash, zsh, fish or pwsh." };
        shell.AcceptOnlyFromAmong(Shells);
        var command = new Command("completion", "Prints a script with which a shell completes commands, options and editions.") { shell };
        command.SetAction(parsed => surroundings.Out.Write(Script(parsed.GetValue(shell)!)));
        return command;
    }

    /// <summary>The ids of the editions in an input folder, as far as it can be read.</summary>
    public static IEnumerable<CompletionItem> Editions(string input) => Directory.Exists(input)
        ? Directory.EnumerateDirectories(input).Where(folder => File.Exists(Path.Combine(folder, "edition.yml"))).Select(folder => new CompletionItem(Path.GetFileName(folder))).OrderBy(item => item.Label, StringComparer.Ordinal)
        : [];

    private static string Script(string shell)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream($"completion.{shell}")!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
