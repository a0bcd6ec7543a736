using System.Diagnostics;
using StatiqEdition.Tests;

namespace StatiqEdition.JudgeTests;

/// <summary>A program from outside that judges what is published: how it is started, and why it cannot be; <paramref name="Missing"/> is null where it can.</summary>
internal sealed record Judge(IReadOnlyList<string> Command, string? Missing)
{
    private static readonly string s_tools = Path.Combine(Repository.Root, "tests/judges");

    /// <summary>A program on the PATH.</summary>
    public static Judge Program(string name) =>
        OnPath.Find(name) is { } path ? new([path], null) : new([], $"There is no {name} on the PATH: what it judges is skipped.");

    /// <summary>A program on the PATH that is a Java archive.</summary>
    public static Judge JavaProgram(string name) => (Program("java"), Program(name)) is ({ Missing: null } java, { Missing: null } archive)
        ? new([.. java.Command, "-jar", .. archive.Command], null)
        : new([], Program("java").Missing ?? Program(name).Missing);

    /// <summary>A Java archive from the npm packages of tests/judges.</summary>
    public static Judge Archive(string path) => WithTools(Program("java"), path, "-jar");

    /// <summary>A script of tests/judges, run by Node with the npm packages there.</summary>
    public static Judge Script(string path) => WithTools(Program("node"), path);

    /// <summary>The judge with a file that it judges by; missing, for the reason given, where there is no such file.</summary>
    public Judge Under(string? file, string reason) => Missing is not null ? this : File.Exists(file) ? this with { Command = [.. Command, file] } : new([], reason);

    /// <summary>What the judge says, trimmed, with both its streams and its exit code.</summary>
    public (int ExitCode, string Said) Hear(params IReadOnlyList<string> arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(Command[0], [.. Command.Skip(1), .. arguments]) { UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true })!;
        var errors = process.StandardError.ReadToEndAsync();
        var said = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, (said + errors.GetAwaiter().GetResult()).Trim());
    }

    private static Judge WithTools(Judge host, string path, params IReadOnlyList<string> options)
    {
        var file = Path.Combine(s_tools, path);
        return host.Missing is not null ? host
            : !Directory.Exists(Path.Combine(s_tools, "node_modules")) || !File.Exists(file) ? new([], $"There is no {path} in tests/judges (npm ci there): what it judges is skipped.")
            : new([.. host.Command, .. options, file], null);
    }
}
