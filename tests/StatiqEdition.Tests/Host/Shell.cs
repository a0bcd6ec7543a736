using System.Text;

namespace StatiqEdition.Tests;

/// <summary>Runs the program as a shell does and keeps what it prints.</summary>
internal sealed class Shell(IReadOnlyDictionary<string, string>? variables = null)
{
    private readonly StringBuilder _out = new();
    private readonly StringBuilder _error = new();

    /// <summary>The terminal on which errors are read, if they are read on one.</summary>
    public Terminal? Terminal { get; init; }

    public string Out => _out.ToString();

    public string Error => _error.ToString();

    public async Task<int> Run(params string[] arguments)
    {
        await using var output = new StringWriter(_out) { NewLine = "\n" };
        await using var error = new StringWriter(_error) { NewLine = "\n" };
        return await CommandLine.Run(arguments, new(output, error, name => variables?.GetValueOrDefault(name), TimeProvider.System) { ErrorTerminal = new(Terminal) });
    }
}
