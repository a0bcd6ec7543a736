using System.ComponentModel;
using System.Diagnostics;
using StatiqEdition.Model;

namespace StatiqEdition;

/// <summary>The state of the input folder: the last commit that touched it, with a plus sign where something is not committed. The date is the commit's day in UTC or <c>SOURCE_DATE_EPOCH</c>'s (reproducible-builds.org), never today.</summary>
public static class SourceRevision
{
    /// <summary>Digits of a commit's name; fixed, because git's own choice differs from clone to clone.</summary>
    private const int Digits = 10;

    /// <summary>The folder's revision; null where it is under no version control and no date is given.</summary>
    public static Revision? Of(string folder, string? epoch)
    {
        var given = SourceDateEpoch.Read(epoch);
        if (Git(folder, "log", "-1", "--no-show-signature", "--format=%H %ct", "--", ".")?.Trim().Split(' ') is not [var commit, var seconds])
            return given is null ? null : new(null, given);
        var changed = Git(folder, "status", "--porcelain", "--untracked-files=normal", "--", ".") is { Length: > 0 };
        return new($"{commit[..Digits]}{(changed ? "+" : "")}", given ?? SourceDateEpoch.Day(seconds));
    }

    private static string? Git(string folder, params string[] arguments)
    {
        // Reading must change nothing: no index refresh, no monitor that the folder's own configuration would start.
        var start = new ProcessStartInfo("git", ["--no-optional-locks", "-c", "core.fsmonitor=false", .. arguments])
        {
            WorkingDirectory = folder,
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var name in start.Environment.Keys.Where(IsOfAnotherRepository).ToList())
            start.Environment.Remove(name);
        return Output(start);
    }

    /// <summary>A git hook sets these for its own repository, which need not be the input's.</summary>
    private static bool IsOfAnotherRepository(string variable) => variable is "GIT_DIR" or "GIT_WORK_TREE" or "GIT_INDEX_FILE";

    private static string? Output(ProcessStartInfo start)
    {
        try
        {
            using var git = Process.Start(start)!;
            git.ErrorDataReceived += (_, _) => { };
            git.BeginErrorReadLine();
            var output = git.StandardOutput.ReadToEnd();
            git.WaitForExit();
            return git.ExitCode == 0 ? output : null;
        }
        catch (Win32Exception)
        {
            // There is no git on this machine.
            return null;
        }
    }
}
