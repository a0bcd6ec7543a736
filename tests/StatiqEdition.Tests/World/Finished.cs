using System.Diagnostics;

namespace StatiqEdition.Tests.World;

/// <summary>How a process ended, and what it printed.</summary>
internal sealed record Finished(int Code, string Out, string Error)
{
    /// <summary>Waits for the end of a process.</summary>
    public static async Task<Finished> Of(Process process)
    {
        var (said, complained) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        await process.WaitForExitAsync();
        return new(process.ExitCode, await said, await complained);
    }

    /// <summary>It ended well.</summary>
    public void Well() => Assert.True(Code == 0, $"{Code}: {Error}{Out}");

    /// <summary>It gave up with one line that has these words.</summary>
    public void GaveUp(string because)
    {
        Assert.Contains(because, Error, StringComparison.Ordinal);
        Assert.Single(Error.TrimEnd('\n').Split('\n'));
        Assert.Equal(ExitCode.Trouble, Code);
    }
}
