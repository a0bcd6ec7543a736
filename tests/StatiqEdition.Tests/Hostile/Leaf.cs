using System.Text.Json.Nodes;

namespace StatiqEdition.Tests.Hostile;

/// <summary>A value of a YAML file that takes text, by the steps that lead to it, and how text is put into it: in the place of <c>§</c> in <paramref name="Form"/>.</summary>
internal sealed record Leaf(string File, string Path, string Form)
{
    private const string Text = "§";
    private static readonly string[] s_forms = [Text, "https://editions.test/?q=§", "https://editions.test/§/"];

    private static readonly Lazy<IReadOnlyList<Leaf>> s_all = new(() =>
    [
        .. from file in HostileFiles.Yaml
           from path in Paths(JsonNode.Parse(file.Value)!).Except(HostileEdition.Stamps)
           from form in s_forms.Where(form => Takes(new(file.Key, path, form))).Take(1)
           select new Leaf(file.Key, path, form),
    ]);

    /// <summary>Every value that takes text, found by trying.</summary>
    public static IReadOnlyList<Leaf> All => s_all.Value;

    /// <summary>Whether it takes any text, and not only an address with that text.</summary>
    public bool IsText => Form == Text;

    /// <summary>A word that no other value has, with which its text begins.</summary>
    public string Mark => FormattableString.Invariant($"w{100 + All.Index().First(leaf => leaf.Item == this).Index}");

    /// <summary>The YAML files with what is made of a text in every value that takes it.</summary>
    public static IReadOnlyDictionary<string, JsonNode> Filled(string text, Func<string, string> made)
    {
        var files = Documents();
        foreach (var leaf in All)
            Set(files[leaf.File], leaf.Path, leaf.IsText ? $"{leaf.Mark} {made(text)}" : leaf.Form.Replace(Text, made(InAddress(text)), StringComparison.Ordinal));
        return files;
    }

    /// <summary>The YAML files as they stand in the template, each <c>x</c> made a word of its own.</summary>
    public static Dictionary<string, JsonNode> Documents()
    {
        var files = HostileFiles.Yaml.ToDictionary(file => file.Key, file => JsonNode.Parse(file.Value)!);
        foreach (var (number, (document, path)) in files.Values.SelectMany(document => Paths(document).Where(path => (string)At(document, path)! == "x").Select(path => (document, path))).ToList().Index())
            Set(document, path, FormattableString.Invariant($"x{number}"));
        return files;
    }

    /// <summary>The paths of all values.</summary>
    public static IEnumerable<string> Paths(JsonNode node, string path = "") => node switch
    {
        JsonObject map => map.SelectMany(pair => Paths(pair.Value!, $"{path}/{pair.Key}")),
        JsonArray list => list.SelectMany((item, index) => Paths(item!, FormattableString.Invariant($"{path}/{index}"))),
        _ => [path],
    };

    /// <summary>The node at a path.</summary>
    public static JsonNode At(JsonNode document, string path) =>
        path.Split('/', StringSplitOptions.RemoveEmptyEntries).Aggregate(document, (node, step) => node is JsonArray list ? list[int.Parse(step, null)]! : node[step]!);

    /// <summary>Puts a value in the place at a path.</summary>
    public static void Set(JsonNode document, string path, string value) => At(document, path).ReplaceWith(value);

    private static bool Takes(Leaf leaf)
    {
        var files = Documents();
        Set(files[leaf.File], leaf.Path, leaf.Form.Replace(Text, leaf.IsText ? "w0 <b> & \"c\" 'd'" : "b;c'd", StringComparison.Ordinal));
        return !new HostileEdition("x", made => made, files).Draft.Diagnostics.Any(fault => fault.IsError);
    }

    // An address has these in other ways, or does not keep them as they stand.
    private static string InAddress(string text) => string.Concat(text.Where(sign => sign > ' ' && !"%\\#?/.[]^|\u00AD".Contains(sign, StringComparison.Ordinal)));
}
