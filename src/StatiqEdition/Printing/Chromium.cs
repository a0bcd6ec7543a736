using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;

namespace StatiqEdition;

/// <summary>The system's Chromium, which prints pages; it is asked to reach nothing outside, and leaves no profile behind.</summary>
internal sealed class Chromium
{
    /// <summary>The environment variable that names the program; without it, the first of its usual names on the PATH is taken.</summary>
    public const string Variable = "CHROME_PATH";

    private static readonly string[] s_names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];

    private static readonly string[] s_options =
    [
        "--headless", "--disable-gpu", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync", "--disable-extensions",
        "--no-pdf-header-footer", "--generate-pdf-document-outline",
    ];

    private static readonly TimeSpan s_patience = TimeSpan.FromMinutes(2);
    private readonly string _program;

    private Chromium(string program) => _program = program;

    /// <summary>What tells this program from another: where it is, its size and when it was written.</summary>
    public string Identity => string.Create(CultureInfo.InvariantCulture, $"{_program} {new FileInfo(_program).Length} {File.GetLastWriteTimeUtc(_program).Ticks}");

    /// <summary>The program; refused, with what to do, where there is none.</summary>
    public static Chromium Find(Func<string, string?> variable)
    {
        if (variable(Variable) is { Length: > 0 } named)
            return File.Exists(named) ? new(named) : throw new RefusedException($"{Variable} is '{named}', where there is no program");
        var found = from folder in (variable("PATH") ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
                    from name in s_names
                    let path = Path.Combine(folder, name)
                    where File.Exists(path)
                    select path;
        return new(found.FirstOrDefault() ?? throw new RefusedException($"--pdf needs Chromium, and none is on the PATH; install it (on Debian: apt-get install chromium), or name it with {Variable}"));
    }

    /// <summary>Prints a page of the disk to a file; refused where the program fails or does not end. <paramref name="profile"/> is a folder for what it writes down of itself.</summary>
    public async Task Print(string page, string target, string profile)
    {
        using var running = Start([.. s_options, .. Sandbox, $"--user-data-dir={profile}", $"--print-to-pdf={target}", new Uri(page).AbsoluteUri]);
        var (output, said) = (running.StandardOutput.ReadToEndAsync(), running.StandardError.ReadToEndAsync());
        using var patience = new CancellationTokenSource(s_patience);
        try
        {
            await running.WaitForExitAsync(patience.Token);
        }
        catch (OperationCanceledException)
        {
            running.Kill(entireProcessTree: true);
            throw new RefusedException($"{_program} did not print within {s_patience.TotalMinutes} minutes");
        }

        await output;
        if (running.ExitCode != 0 || !File.Exists(target))
            throw new RefusedException($"{_program} printed nothing (exit code {running.ExitCode}): {(await said).Trim()}");
    }

    // Chromium refuses to be root in its sandbox, and containers have no other user.
    private static string[] Sandbox => Environment.IsPrivilegedProcess ? ["--no-sandbox"] : [];

    private Process Start(IReadOnlyList<string> arguments)
    {
        try
        {
            return Process.Start(new ProcessStartInfo(_program, arguments) { UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true })!;
        }
        catch (Win32Exception fault)
        {
            throw new RefusedException($"{_program} cannot be started: {fault.Message}");
        }
    }
}
