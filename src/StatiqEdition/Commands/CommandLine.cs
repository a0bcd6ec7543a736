using System.CommandLine;
using System.CommandLine.Invocation;

namespace StatiqEdition;

/// <summary>The command line of the README: the program itself is <c>build</c>, and its options stand on every command.</summary>
public static class CommandLine
{
    /// <summary>Carries out a command and gives the exit code.</summary>
    public static async Task<int> Run(IReadOnlyList<string> arguments, Surroundings surroundings)
    {
        var parsed = Root(new SiteOptionSet(), surroundings).Parse(arguments);
        if (parsed.Action is ParseErrorAction fault)
            fault.ShowHelp = false;
        var running = new InvocationConfiguration { Output = surroundings.Out, Error = surroundings.Error, EnableDefaultExceptionHandler = false };
        var code = await parsed.InvokeAsync(running);
        return parsed.Errors.Count > 0 ? ExitCode.Trouble : code;
    }

    private static RootCommand Root(SiteOptionSet options, Surroundings surroundings)
    {
        Func<ParseResult, Task<int>> build = parsed => Guard.Run(surroundings, () => BuildCommand.Run(options.In(parsed), surroundings));
        var root = new RootCommand("Makes a website of scholarly editions from critical Markdown. Without a command, it builds.")
        {
            Build(build),
            Check(options, surroundings),
            Preview(options, surroundings),
        };
        options.AddTo(root);
        root.SetAction((parsed, _) => build(parsed));
        return root;
    }

    private static Command Build(Func<ParseResult, Task<int>> build)
    {
        var command = new Command("build", "Reads the input and writes the site.");
        command.SetAction((parsed, _) => build(parsed));
        return command;
    }

    private static Command Check(SiteOptionSet options, Surroundings surroundings)
    {
        var command = new Command("check", "Does everything that build does, but writes nothing.");
        command.SetAction((parsed, _) => Guard.Run(surroundings, () => CheckCommand.Run(options.In(parsed), surroundings)));
        return command;
    }

    private static Command Preview(SiteOptionSet options, Surroundings surroundings)
    {
        var port = new Option<ushort>("--port") { Description = "The port to serve on; if it is taken, the next free one.", DefaultValueFactory = _ => 8080 };
        var command = new Command("preview", "Builds the site in memory and serves it on this machine.") { port };
        command.SetAction((parsed, stop) => Guard.Run(surroundings, () => PreviewCommand.Run(options.In(parsed), parsed.GetValue(port), surroundings, stop)));
        return command;
    }
}
