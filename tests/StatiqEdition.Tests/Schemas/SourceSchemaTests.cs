using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using StatiqEdition.Markdown;
using StatiqEdition.Model;
using StatiqEdition.Publishing;

namespace StatiqEdition.Tests.Schemas;

/// <summary>The schemas of <c>edition.yml</c> and <c>site.yml</c> against the reader: what one knows, the other knows; what one refuses, the other refuses.</summary>
public sealed class SourceSchemaTests
{
    private static readonly HashSet<Rule> s_rulesOfForm = [Rules.Yaml, Rules.UnknownKey, Rules.MissingKey, Rules.WrongValue, Rules.Empty, Rules.Comparison, Rules.Alias, Rules.MalformedId];
    private static readonly HashSet<string> s_codesOfForm = ["SE103", "SE104", "SE105"];
    private static readonly Dictionary<string, SourceSchema> s_schemas = new() { ["edition"] = new("edition"), ["site"] = new("site") };

    /// <summary>Each mapping of the whole files, by its path.</summary>
    public static TheoryData<string, string> Mappings => Cases(Nodes().Where(found => found.Node is JsonObject));

    /// <summary>Each key of the whole files, by the path of its value.</summary>
    public static TheoryData<string, string> Keys => Cases(Nodes().Where(found => found.Node.Parent is JsonObject));

    /// <summary>Each value of the whole files that is one line, by its path, without the names of parts, because no schema knows what files there are, and the target of an alias, of which the reader says one fault only.</summary>
    public static TheoryData<string, string> Lines => Cases(Nodes().Where(found => found.Node is JsonValue && !found.Path.Contains("parts", StringComparison.Ordinal) && found.Path != "/aliases/0/to"));

    public static TheoryData<string> Fixtures => [.. Fixture.Codes.Where(code => code != Rules.Yaml.Code)];

    [Theory]
    [MemberData(nameof(Mappings))]
    public void The_schema_and_the_reader_know_the_same_keys(string name, string path)
    {
        var file = s_schemas[name].Whole();
        var mapping = At(file, path).AsObject();
        var known = string.Join(", ", mapping.Select(key => key.Key).Order(StringComparer.Ordinal));
        mapping["zzz"] = "?";

        var fault = Assert.Single(Read(name, file), fault => fault.Rule == Rules.UnknownKey);
        Assert.Equal($"the key 'zzz' is unknown; known here are {known}", fault.Message);
        Assert.False(s_schemas[name].Holds(file));
    }

    [Theory]
    [InlineData("edition")]
    [InlineData("site")]
    public void A_file_with_every_key_is_as_its_schema_says(string name)
    {
        Assert.True(s_schemas[name].Holds(s_schemas[name].Whole()));
        Assert.Empty(Faults(name, s_schemas[name].Whole()));
    }

    [Theory]
    [MemberData(nameof(Keys))]
    public void A_key_is_needed_by_both_or_by_neither(string name, string path)
    {
        var file = s_schemas[name].Whole();
        At(file, path).Parent!.AsObject().Remove(path.Split('/')[^1]);

        Assert.Equal(Faults(name, file).Count == 0, s_schemas[name].Holds(file));
    }

    [Theory]
    [MemberData(nameof(Lines))]
    public void A_sign_in_the_place_of_a_value_is_refused_by_both_or_by_neither(string name, string path)
    {
        var file = s_schemas[name].Whole();
        At(file, path).ReplaceWith("§");

        Assert.Equal(Faults(name, file).Count == 0, s_schemas[name].Holds(file));
    }

    [Theory]
    [MemberData(nameof(Lines))]
    public void A_list_in_the_place_of_a_line_is_refused_by_both(string name, string path)
    {
        var file = s_schemas[name].Whole();
        At(file, path).ReplaceWith(new JsonArray("p1"));

        Assert.NotEmpty(Faults(name, file));
        Assert.False(s_schemas[name].Holds(file));
    }

    [Theory]
    [InlineData("date", "1952-02-30")]
    [InlineData("date", "September 1952")]
    [InlineData("version", "1.0")]
    [InlineData("language", "English!")]
    [InlineData("language", "English")]
    [InlineData("index/dates/0/date", "14 February 1950")]
    [InlineData("index/persons/0/wikidata", "855")]
    [InlineData("estimative/classes/0/degree", "4")]
    [InlineData("witnesses/0/sha256", "129e")]
    [InlineData("licence/url", "javascript:alert(1)")]
    [InlineData("parts", "text.md")]
    public void A_value_of_the_wrong_form_is_refused_by_both(string path, string value)
    {
        var file = s_schemas["edition"].Whole();
        At(file, path).ReplaceWith(value);

        Assert.NotEmpty(Faults("edition", file));
        Assert.False(s_schemas["edition"].Holds(file));
    }

    [Theory]
    [MemberData(nameof(Fixtures))]
    public void Of_the_fixtures_those_are_refused_that_break_a_rule_of_form(string code)
    {
        var fixture = new Fixture(code);

        Assert.Equal(!s_codesOfForm.Contains(code), fixture.SourceFiles.All(file => s_schemas[Path.GetFileNameWithoutExtension(file.Path)].Holds(YamlAsJson.Of(Encoding.UTF8.GetString(file.Content.Span)))));
    }

    [Fact]
    public void The_files_of_the_real_editions_are_as_the_schemas_say()
    {
        Assert.True(s_schemas["site"].Holds(YamlAsJson.Of(Repository.Read("input/site.yml"))));
        Assert.True(s_schemas["edition"].Holds(YamlAsJson.Of(Repository.Read("input/nie-58/edition.yml"))));
    }

    [Fact]
    public void The_site_publishes_the_schemas_as_they_stand_in_the_repository() => Assert.Equal(
        [Repository.Read("docs/schema/edition.schema.json"), Repository.Read("docs/schema/site.schema.json")],
        SourceSchemas.Of(new(RealInput.Outcome.Value!.Site, [])).Select(file => Encoding.UTF8.GetString(file.Content.Span)));

    private static TheoryData<string, string> Cases(IEnumerable<(string File, string Path, JsonNode Node)> found)
    {
        var cases = new TheoryData<string, string>();
        foreach (var (file, path, _) in found)
            cases.Add(file, path);
        return cases;
    }

    private static IReadOnlyList<Diagnostic> Faults(string name, JsonNode file) => [.. Read(name, file).Where(fault => s_rulesOfForm.Contains(fault.Rule) && !fault.Message.StartsWith("'p9' was never published", StringComparison.Ordinal))];

    // JSON is YAML.
    private static IReadOnlyList<Diagnostic> Read(string name, JsonNode file)
    {
        var (site, edition) = name == "site" ? (file, s_schemas["edition"].Whole()) : (s_schemas["site"].Whole(), file);
        return LibraryReader.Read("input", [Text("site.yml", site.ToJsonString()), Text("e1/edition.yml", edition.ToJsonString()), Text("e1/text.md", "1. Trade\n\n2. grows\n")]).Diagnostics;
    }

    private static SourceFile Text(string path, string text) => new($"input/{path}", Encoding.UTF8.GetBytes(text));

    private static JsonNode At(JsonNode root, string path) =>
        path.Split('/', StringSplitOptions.RemoveEmptyEntries).Aggregate(root, (node, step) => node is JsonArray list ? list[int.Parse(step, CultureInfo.InvariantCulture)]! : node[step]!);

    private static IEnumerable<(string File, string Path, JsonNode Node)> Nodes() =>
        s_schemas.SelectMany(schema => Below("", schema.Value.Whole()).Select(found => (schema.Key, found.Path, found.Node)));

    private static IEnumerable<(string Path, JsonNode Node)> Below(string path, JsonNode node) => node switch
    {
        JsonObject map => map.SelectMany(pair => Below($"{path}/{pair.Key}", pair.Value!)).Prepend((path, node)),
        JsonArray list => list.Index().SelectMany(item => Below($"{path}/{item.Index}", item.Item!)).Prepend((path, node)),
        _ => [(path, node)],
    };
}
