using System.ComponentModel;
using System.Diagnostics;

namespace StatiqEdition;

/// <summary>Asks git about a folder, and changes nothing by it.</summary>
internal static class Git
{
    /// <summary>Runs a command in a folder and hands on its lines as they come, until no more are asked for.</summary>
    public static IEnumerable<string> Lines(string folder, params string[] arguments)
    {
        using var git = Start(folder, arguments);
        if (git is null)
            yield break;
        try
        {
            while (git.StandardOutput.ReadLine() is { } line)
                yield return line;
        }
        finally
        {
            git.Kill();
        }
    }

    private static Process? Start(string folder, string[] arguments)
    {
        // Reading must change nothing: no index refresh, no monitor that the folder's own configuration would start.
        var start = new ProcessStartInfo("git", ["--no-optional-locks", "-c", "core.fsmonitor=false", "-c", "color.ui=never", .. arguments])
        {
            WorkingDirectory = folder,
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var name in start.Environment.Keys.Where(IsOfAnotherRepository).ToList())
            start.Environment.Remove(name);
        try
        {
            var git = Process.Start(start)!;
            git.ErrorDataReceived += (_, _) => { };
            git.BeginErrorReadLine();
            return git;
        }
        catch (Win32Exception)
        {
            // There is no git on this machine.
            return null;
        }
    }

    /// <summary>A git hook sets these for its own repository, which need not be the input's.</summary>
    private static bool IsOfAnotherRepository(string variable) => variable is "GIT_DIR" or "GIT_WORK_TREE" or "GIT_INDEX_FILE";
}
