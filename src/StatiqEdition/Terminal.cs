using Spectre.Console;

namespace StatiqEdition;

/// <summary>A terminal on which somebody reads: how many columns it has, and whether it shows colours and wants them (https://no-color.org).</summary>
public sealed record Terminal(int Width, bool HasColour)
{
    /// <summary>The terminal behind a stream of the process; null where that leads to a file or to another program.</summary>
    public static Terminal? Behind(TextWriter stream)
    {
        var profile = AnsiConsole.Create(new() { Out = new AnsiConsoleOutput(stream) }).Profile;
        return profile.Out.IsTerminal ? new(profile.Width, profile.Capabilities.Ansi && profile.Capabilities.ColorSystem != ColorSystem.NoColors) : null;
    }
}
