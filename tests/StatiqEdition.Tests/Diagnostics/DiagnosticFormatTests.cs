using System.Text.Json;
using System.Text.RegularExpressions;
using StatiqEdition.Model;

namespace StatiqEdition.Tests;

/// <summary>The forms in which diagnostics reach editors' programs.</summary>
public sealed partial class DiagnosticFormatTests : IDisposable
{
    private const int ManyFaults = 60;
    private const int MostOfARule = 50;
    private static readonly string[] s_keys = ["code", "severity", "title", "file", "line", "column", "help"];
    private readonly ScratchFolder _folder = new();
    private readonly Shell _shell = new();
    private readonly string _input;

    public DiagnosticFormatTests() => _input = SmallInput.In(_folder);

    public static TheoryData<string> Codes => [.. Fixture.Codes];

    public void Dispose() => _folder.Dispose();

    [Theory]
    [MemberData(nameof(Codes))]
    public void The_text_form_is_what_the_matchers_of_editors_look_for(string code)
    {
        var fault = Assert.Single(new Fixture(code).Read().Diagnostics);
        var matched = CompilerMatcher().Match($"{fault}");
        Assert.Equal(
            [fault.Place.File, $"{fault.Place.LineNumber},{fault.Place.ColumnNumber}", fault.Kind, code, fault.Message],
            matched.Groups.Values.Skip(1).Select(group => group.Value));
    }

    [Fact]
    public async Task JSON_has_a_fault_with_its_place_counted_from_1_and_where_it_is_explained()
    {
        _folder.Write("input/e1/text.md", "# Trade\n\n1. {++fast\n");

        Assert.Equal(1, await Run("check", "--format", "json"));

        var json = JsonDocument.Parse(_shell.Out).RootElement;
        var fault = Assert.Single(json.GetProperty("diagnostics").EnumerateArray());
        Assert.Equal(
            ["SE202", "error", "A mark is not closed", $"{_input}/e1/text.md", "3", "4", "docs/diagnostics.md#se202-a-mark-is-not-closed"],
            s_keys.Select(key => $"{fault.GetProperty(key)}"));
        Assert.StartsWith("{++ has no ++}", fault.GetProperty("message").GetString(), StringComparison.Ordinal);
        Assert.Equal((1, 0), (json.GetProperty("errors").GetInt32(), json.GetProperty("warnings").GetInt32()));
    }

    [Theory]
    [InlineData("check")]
    [InlineData("build")]
    public async Task JSON_is_alone_on_standard_output(string command)
    {
        Assert.Equal(0, await Run(command, "--format", "json"));

        var json = JsonDocument.Parse(_shell.Out).RootElement;
        Assert.Equal(0, json.GetProperty("diagnostics").GetArrayLength());
        Assert.Contains("files", _shell.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_github_form_prints_annotations_and_no_lines()
    {
        _folder.Write("input/e1/text.md", "1. {++fast\n");

        Assert.Equal(1, await Run("check", "--format", "github"));

        Assert.StartsWith("::error file=", _shell.Out, StringComparison.Ordinal);
        Assert.Equal("1 error; nothing was written\n", _shell.Error);
    }

    [Theory]
    [InlineData("text")]
    [InlineData("json")]
    [InlineData("github")]
    public async Task No_form_prints_a_character_that_cannot_be_seen(string format)
    {
        _folder.Write("input/e1/edition.yml", "\"a\\u202Eb\": c\n\"d\\u001Be\": f\n");
        _folder.Write("input/e1/a\u202Eb.md", "nothing");
        File.CreateSymbolicLink(_folder.Path("input/e1/g\u202Eh.md"), _input);

        Assert.Equal(1, await Run("check", "--format", format));

        Assert.Contains("gU+202Eh.md", _shell.Out + _shell.Error, StringComparison.Ordinal);
        Assert.DoesNotMatch("[\u202E\u001B]", _shell.Out + _shell.Error);
    }

    [Fact]
    public async Task Of_each_rule_50_are_printed_and_all_are_counted()
    {
        WriteManyFaults();

        Assert.Equal(1, await Run("check"));

        Assert.Equal(MostOfARule, _shell.Error.Split('\n').Count(line => line.Contains("error SE108", StringComparison.Ordinal)));
        Assert.EndsWith($"error SE109: {{.red}} is no attribute that an edition has; write {{#id}}, or \\{{ for a brace\nand 10 more of SE108 (Raw HTML)\n{ManyFaults + 1} errors; nothing was written\n", _shell.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task JSON_holds_the_same_50_and_the_totals()
    {
        WriteManyFaults();

        Assert.Equal(1, await Run("check", "--format", "json"));

        var json = JsonDocument.Parse(_shell.Out).RootElement;
        Assert.Equal(MostOfARule + 1, json.GetProperty("diagnostics").GetArrayLength());
        Assert.Equal(ManyFaults + 1, json.GetProperty("errors").GetInt32());
        var omitted = Assert.Single(json.GetProperty("omitted").EnumerateArray());
        Assert.Equal(("SE108", ManyFaults - MostOfARule), (omitted.GetProperty("code").GetString(), omitted.GetProperty("count").GetInt32()));
    }

    [Fact]
    public async Task On_GitHub_what_is_left_out_is_a_notice()
    {
        WriteManyFaults();

        await Run("check", "--format", "github");

        Assert.EndsWith("::notice title=SE108::and 10 more of SE108 (Raw HTML)\n", _shell.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_unknown_form_is_trouble() => Assert.Equal(2, await Run("check", "--format", "xml"));

    [Fact]
    public void The_help_of_every_rule_leads_to_its_section()
    {
        var manual = Repository.Read("docs/diagnostics.md");
        Assert.All(Rules.All, rule => Assert.Contains($"](#{rule.Help.Split('#')[1]})", manual, StringComparison.Ordinal));
    }

    private void WriteManyFaults() =>
        _folder.Write("input/e1/text.md", string.Concat(Enumerable.Repeat("A <b> word.\n\n", ManyFaults)) + "## Red {.red}\n");

    private Task<int> Run(string command, params string[] options) => _shell.Run([command, "--input", _input, "--output", _folder.Path("output"), .. options]);

    /// <summary>What editors know as the matcher of Microsoft's compilers: file, place, severity, code, message.</summary>
    [GeneratedRegex(@"^(?<file>\S.*?)\((?<place>\d+,\d+)\)\s*:\s+(?<severity>error|warning)\s+(?<code>\w+\d+)\s*:\s*(?<message>.*)$", RegexOptions.None, 1000)]
    private static partial Regex CompilerMatcher();
}
