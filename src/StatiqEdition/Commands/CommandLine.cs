using System.CommandLine;
using System.CommandLine.Invocation;

namespace StatiqEdition;

/// <summary>The command line of the README: the program itself is <c>build</c>, and its options stand on every command.</summary>
public static class CommandLine
{
    /// <summary>Carries out a command and gives the exit code.</summary>
    public static async Task<int> Run(IReadOnlyList<string> arguments, Surroundings surroundings)
    {
        var parsed = new CommandTree(surroundings).Root().Parse(arguments);
        if (parsed.Action is ParseErrorAction fault)
            fault.ShowHelp = false;
        var running = new InvocationConfiguration { Output = surroundings.Out, Error = surroundings.Error, EnableDefaultExceptionHandler = false };
        var code = await Guard.Run(surroundings, () => parsed.InvokeAsync(running));
        return parsed.Errors.Count > 0 ? ExitCode.Trouble : code;
    }
}
