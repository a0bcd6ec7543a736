using System.Diagnostics;
using YamlDotNet.RepresentationModel;

namespace StatiqEdition.Tests;

/// <summary>How several machines are told to build a library: the commands of the recipes, carried out by processes of this one.</summary>
public sealed class ShardRecipeTests : IDisposable
{
    private const int Shards = 16;
    private const string Address = "https://x.test/";
    private readonly ScratchFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task The_Jobs_of_Kubernetes_make_the_site_that_one_build_makes()
    {
        await Prepare();
        var jobs = Documents("deploy/shards.kubernetes.yml");
        var (build, assemble) = (Script(jobs[0]["spec"]), Script(jobs[1]["spec"]["jobTemplate"]["spec"]));

        Assert.Equal($"{Shards}", $"{jobs[0]["spec"]["completions"]}");
        Assert.Contains($"/{Shards}\"", build, StringComparison.Ordinal);
        for (var index = 0; index < Shards; index++)
            await Bash(build, ("JOB_COMPLETION_INDEX", $"{index}"));
        await Bash(assemble);

        Assert.Equal(WrittenSite.Of(_folder, "whole"), WrittenSite.Of(_folder, "site/output"));
    }

    [Fact]
    public async Task The_workflow_makes_the_site_that_one_build_makes()
    {
        await Prepare();
        var workflow = Documents("deploy/shards.yml")[0];
        var numbers = ((YamlSequenceNode)workflow["jobs"]["shard"]["strategy"]["matrix"]["number"]).Select(number => $"{number}").ToList();

        Assert.Equal($"{Shards}", $"{workflow["env"]["SHARDS"]}");
        Assert.Equal(Enumerable.Range(1, Shards).Select(number => $"{number}"), numbers);
        foreach (var (number, step) in numbers.SelectMany(number => Steps(workflow["jobs"]["shard"]).Select(step => (number, step))))
            await Bash(step, ("NUMBER", number), ("SHARDS", $"{Shards}"));
        Directory.Delete(_folder.Path("shards"), recursive: true);
        foreach (var step in Steps(workflow["jobs"]["assemble"]).Where(step => !step.EndsWith("check --release", StringComparison.Ordinal)))
            await Bash(step);

        Assert.Equal(WrittenSite.Of(_folder, "whole"), WrittenSite.Of(_folder, "output"));
    }

    [Fact]
    public void What_was_not_released_is_not_published() =>
        Assert.Contains(Steps(Documents("deploy/shards.yml")[0]["jobs"]["assemble"]), step => step.EndsWith("check --release", StringComparison.Ordinal));

    private async Task Prepare()
    {
        ManyInput.In(_folder, 3);
        _folder.Write("tool/statiq-edition", $"#!/bin/sh\nexec dotnet '{Path.Combine(AppContext.BaseDirectory, "statiq-edition.dll")}' \"$@\"\n");
        await Bash("chmod +x tool/statiq-edition && mkdir shards site && tool/statiq-edition --output whole --site-url \"$SITE_URL\"");
    }

    private static List<YamlNode> Documents(string recipe)
    {
        var yaml = new YamlStream();
        yaml.Load(new StringReader(Repository.Read(recipe)));
        return [.. yaml.Documents.Select(document => document.RootNode)];
    }

    private static string Script(YamlNode job) => $"{job["template"]["spec"]["containers"][0]["command"][2]}"
        .Replace("/tool/", "tool/", StringComparison.Ordinal)
        .Replace("/shards/", "shards/", StringComparison.Ordinal)
        .Replace("/site/", "site/", StringComparison.Ordinal);

    // The program is here already.
    private static List<string> Steps(YamlNode job) =>
        [.. ((YamlSequenceNode)job["steps"]).OfType<YamlMappingNode>().Where(step => step.Children.ContainsKey("run")).Select(step => $"{step["run"]}").Where(step => !step.StartsWith("dotnet publish", StringComparison.Ordinal))];

    private async Task Bash(string script, params (string Name, string Value)[] variables)
    {
        var start = new ProcessStartInfo("bash", ["-ceu", script]) { WorkingDirectory = _folder.Root, UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (var (name, value) in variables.Append(("SITE_URL", Address)))
            start.Environment[name] = value;
        using var process = Process.Start(start)!;
        var (_, error) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        await process.WaitForExitAsync();
        Assert.True(process.ExitCode == 0, $"{script}\n{await error}");
    }
}
