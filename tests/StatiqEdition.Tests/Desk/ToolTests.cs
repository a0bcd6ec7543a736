using System.Diagnostics;

namespace StatiqEdition.Tests.Desk;

/// <summary>The program as a tool of .NET: packed, installed from a folder and run.</summary>
public sealed class ToolTests : IDisposable
{
#if DEBUG
    private const string Configuration = "Debug";
#else
    private const string Configuration = "Release";
#endif
    private readonly ScratchFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task It_is_packed_installed_from_a_folder_and_builds_a_site()
    {
        _folder.Write("nuget.config", $"<configuration><config><add key=\"globalPackagesFolder\" value=\"packages\" /></config><packageSources><clear /><add key=\"local\" value=\"{_folder.Path("feed")}\" /></packageSources></configuration>");
        SmallInput.In(_folder);
        await Run("dotnet", "pack", Path.Combine(Repository.Root, "src/StatiqEdition"), "--no-build", "-c", Configuration, "-o", _folder.Path("feed"), "-p:RuntimeIdentifier=");

        await Run("dotnet", "tool", "install", "StatiqEdition", "--tool-path", _folder.Path("tools"), "--configfile", _folder.Path("nuget.config"));
        await Run(_folder.Path("tools/statiq-edition"), "--input", _folder.Path("input"), "--output", _folder.Path("output"));

        // The picture is drawn by the native library, which has to be in the package.
        Assert.Contains("e1/card.png", _folder.Files("output"));
        Assert.Contains("index.html", _folder.Files("output"));
    }

    private async Task Run(string program, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, UseShellExecute = false, RedirectStandardError = true, WorkingDirectory = _folder.Root })!;
        var (output, error) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        await process.WaitForExitAsync();
        Assert.True(process.ExitCode == 0, $"{program} {string.Join(' ', arguments)}\n{await output}{await error}");
    }
}
