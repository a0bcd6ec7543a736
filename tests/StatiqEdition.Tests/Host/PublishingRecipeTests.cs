using System.Text.RegularExpressions;
using YamlDotNet.RepresentationModel;

namespace StatiqEdition.Tests;

/// <summary>How hosts are told to build the site: netlify.toml, the workflow for GitHub Pages, the container.</summary>
public sealed partial class PublishingRecipeTests
{
    private const string Workflow = ".github/workflows/pages.yml";

    [Theory]
    [InlineData("netlify.toml")]
    [InlineData("Containerfile")]
    [InlineData(Workflow)]
    public async Task A_recipe_builds_with_options_that_the_program_has(string path)
    {
        var (build, check) = (new Shell(), new Shell());
        await build.Run("--help");
        await check.Run("check", "--help");
        var commands = Command().Matches(Repository.Read(path)).Select(match => match.Value).ToList();

        Assert.Contains(commands, command => command.Contains("--site-url", StringComparison.Ordinal));
        Assert.All(commands.SelectMany(command => Option().Matches(command)), option => Assert.Contains($"{option.Value} ", build.Out + check.Out, StringComparison.Ordinal));
    }

    [Fact]
    public void Only_the_job_that_publishes_may_write_and_it_runs_no_command()
    {
        var workflow = Read();
        var jobs = (YamlMappingNode)workflow["jobs"];

        Assert.Empty((YamlMappingNode)workflow["permissions"]);
        Assert.Equal(["contents: read", "pages: read"], Permissions(jobs["build"]));
        Assert.Equal(["pages: write", "id-token: write"], Permissions(jobs["deploy"]));
        Assert.All((YamlSequenceNode)jobs["deploy"]["steps"], step => Assert.False(((YamlMappingNode)step).Children.ContainsKey("run")));
    }

    [Fact]
    public void What_was_not_released_is_not_published()
    {
        var commands = ((YamlSequenceNode)Read()["jobs"]["build"]["steps"]).OfType<YamlMappingNode>().Where(step => step.Children.ContainsKey("run")).Select(step => $"{step["run"]}").ToList();

        Assert.EndsWith("check --release", commands[0], StringComparison.Ordinal);
        Assert.Equal(2, commands.Count);
    }

    [Theory]
    [InlineData("netlify.toml")]
    [InlineData("Containerfile")]
    public void Nor_is_it_by_another_host(string path)
    {
        var recipe = Repository.Read(path);
        var (checks, builds) = (recipe.IndexOf("check --release", StringComparison.Ordinal), recipe.LastIndexOf("--site-url", StringComparison.Ordinal));

        Assert.InRange(checks, 0, builds);
    }

    [Fact]
    public void Every_action_is_pinned_to_a_major_version() => Assert.All(Uses().Matches(Repository.Read(Workflow)), uses => Assert.Matches("^uses: actions/[a-z-]+@v[0-9]+$", uses.Value));

    private static YamlNode Read()
    {
        var yaml = new YamlStream();
        yaml.Load(new StringReader(Repository.Read(Workflow)));
        return Assert.Single(yaml.Documents).RootNode;
    }

    private static IEnumerable<string> Permissions(YamlNode job) => ((YamlMappingNode)job["permissions"]).Select(pair => $"{pair.Key}: {pair.Value}");

    [GeneratedRegex("(?<=run --project src/StatiqEdition -c Release -- ).*", RegexOptions.None, 1000)]
    private static partial Regex Command();

    [GeneratedRegex("--[a-z-]+", RegexOptions.None, 1000)]
    private static partial Regex Option();

    [GeneratedRegex("uses: .*", RegexOptions.None, 1000)]
    private static partial Regex Uses();
}
