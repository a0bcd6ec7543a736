using System.Diagnostics;

namespace StatiqEdition.Tests.World;

/// <summary>The program as a process of its own, as a shell starts it: it can be killed, starved and put into strange surroundings.</summary>
internal sealed record TheProgram
{
    private static readonly string s_assembly = Path.Combine(AppContext.BaseDirectory, "statiq-edition.dll");

    /// <summary>The command that runs it in its surroundings, such as <c>taskset -c 0</c>.</summary>
    public IReadOnlyList<string> Under { get; init; } = [];

    /// <summary>Environment variables that it has, or that with null it lacks.</summary>
    public IReadOnlyDictionary<string, string?> Variables { get; init; } = new Dictionary<string, string?>();

    /// <summary>The folder that it is started in.</summary>
    public string Folder { get; init; } = AppContext.BaseDirectory;

    /// <summary>The program as a user runs it; root, who may write where others may not, gives that up.</summary>
    public static TheProgram Powerless { get; } = Environment.IsPrivilegedProcess ? new() { Under = ["setpriv", "--inh-caps=-all", "--bounding-set=-all"] } : new();

    /// <summary>The program below a command of the shell, which ends in <c>"$@"</c>.</summary>
    public static TheProgram Below(string command) => new() { Under = ["bash", "-c", command, "bash"] };

    /// <summary>Starts it.</summary>
    public Process Start(params IReadOnlyList<string> arguments)
    {
        string[] command = [.. Under, "dotnet", "exec", s_assembly, .. arguments];
        var start = new ProcessStartInfo(command[0], command[1..]) { WorkingDirectory = Folder, UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true };
        start.Environment.Remove("GITHUB_ACTIONS");
        foreach (var (name, value) in Variables)
            start.Environment[name] = value;
        return Process.Start(start)!;
    }

    /// <summary>Runs it to its end.</summary>
    public async Task<Finished> Run(params IReadOnlyList<string> arguments)
    {
        using var process = Start(arguments);
        return await Finished.Of(process);
    }
}
