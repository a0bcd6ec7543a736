using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace StatiqEdition.Tests.Desk;

/// <summary>The settings with which Visual Studio Code opens the repository.</summary>
public sealed class WorkspaceTests
{
    private static readonly JsonNode s_tasks = JsonNode.Parse(Repository.Read(".vscode/tasks.json"))!;

    public static TheoryData<string> Codes => [.. Fixture.Codes];

    public static TheoryData<string> Tasks => [.. s_tasks["tasks"]!.AsArray().Select(task => (string)task!["label"]!)];

    [Theory]
    [MemberData(nameof(Codes))]
    public void The_problem_matchers_find_every_fault_at_its_place(string code)
    {
        var fault = Assert.Single(new Fixture(code).Read().Diagnostics);
        Assert.All(s_tasks["tasks"]!.AsArray(), task => Assert.Equal(
            [fault.Place.File, $"{fault.Place.LineNumber}", $"{fault.Place.ColumnNumber}", fault.Kind, code, fault.Message],
            Parts(task!["problemMatcher"]!, $"{fault}")));
    }

    [Theory]
    [InlineData("input/e1/a (copy).md(3,4): error SE202: {++ has no ++} in its paragraph; add ++}", "input/e1/a (copy).md")]
    [InlineData("/home/an editor/input/e1/text.md(1,1): warning SE212: (no) line; take it away", "/home/an editor/input/e1/text.md")]
    public void Brackets_and_spaces_in_a_file_s_name_belong_to_it(string line, string file) =>
        Assert.Equal(file, Parts(s_tasks["tasks"]![0]!["problemMatcher"]!, line)[0]);

    [Theory]
    [InlineData("   3 | 1. {++fast")]
    [InlineData("     |    ^")]
    [InlineData("1 error; nothing was written")]
    [InlineData("and 10 more of SE108 (Raw HTML)")]
    public void Other_lines_are_no_faults(string line) => Assert.DoesNotMatch((string)s_tasks["tasks"]![0]!["problemMatcher"]!["pattern"]!["regexp"]!, line);

    [Theory]
    [InlineData("Serving http://127.0.0.1:8080/ until Ctrl-C is pressed.")]
    [InlineData("1 error; nothing was written")]
    [InlineData("2 warnings")]
    public void The_preview_waits_after_these_lines(string line) =>
        Assert.Matches((string)s_tasks["tasks"]!.AsArray().Single(task => (string)task!["label"]! == "preview")!["problemMatcher"]!["background"]!["endsPattern"]!, line);

    [Theory]
    [MemberData(nameof(Tasks))]
    public async Task A_task_gives_a_command_that_the_program_knows(string label)
    {
        var arguments = s_tasks["tasks"]!.AsArray().Single(task => (string)task!["label"]! == label)!["args"]!.AsArray().Select(argument => (string)argument!).ToList();
        Assert.True(Directory.Exists(Path.Combine(Repository.Root, arguments[2])));
        Assert.Equal(0, await new Shell().Run([.. arguments.SkipWhile(argument => argument != "--").Skip(1), "--help"]));
    }

    [Fact]
    public void The_schemas_are_where_the_settings_look_for_them() => Assert.All(
        JsonNode.Parse(Repository.Read(".vscode/settings.json"))!["yaml.schemas"]!.AsObject(),
        schema => Assert.NotNull(JsonNode.Parse(Repository.Read(schema.Key))));

    [Theory]
    [InlineData("input/site.yml")]
    [InlineData("input/nie-58/edition.yml")]
    public void A_file_s_first_line_leads_to_its_schema(string path)
    {
        var schema = Repository.Read(path).Split('\n')[0].Split("$schema=")[1];
        Assert.True(File.Exists(Path.Combine(Repository.Root, Path.GetDirectoryName(path)!, schema)), schema);
    }

    [Fact]
    public void What_is_recommended_are_names_of_extensions() => Assert.All(
        JsonNode.Parse(Repository.Read(".vscode/extensions.json"))!["recommendations"]!.AsArray(),
        name => Assert.Matches(@"^[a-z-]+\.[a-z-]+$", (string)name!));

    private static string[] Parts(JsonNode matcher, string line)
    {
        var pattern = matcher["pattern"]!;
        var match = Regex.Match(line, (string)pattern["regexp"]!, RegexOptions.None, TimeSpan.FromSeconds(1));
        string[] parts = ["file", "line", "column", "severity", "code", "message"];
        return [.. parts.Select(part => match.Groups[(int)pattern[part]!].Value)];
    }
}
