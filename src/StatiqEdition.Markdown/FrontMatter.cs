using StatiqEdition.Model;

namespace StatiqEdition.Markdown;

/// <summary>What the YAML at the head of a Markdown file says of that part: the id that its sections' ids begin with, empty where they begin with nothing, and its name in contents, null where its title serves.</summary>
internal sealed record FrontMatter(Locus Id, string? Label)
{
    private const string Fence = "---";
    private const string Ending = "...";

    /// <summary>Reads the front matter of a source, if it has one; its keys are <c>id</c> and <c>label</c>. Null, and reported, where it has no end or says nothing.</summary>
    public static FrontMatter? Read(SourceText source, List<Diagnostic> diagnostics)
    {
        var lines = source.Text.ReplaceLineEndings("\n").Split('\n');
        var end = lines[0].TrimEnd() == Fence ? Array.FindIndex(lines, 1, line => line.TrimEnd() is Fence or Ending) : 0;
        if (end < 0)
        {
            diagnostics.Add(Rules.Yaml.At(Place.StartOf(source.Path), "the front matter has no end; write --- on a line of its own after it"));
            return null;
        }

        // Markdig takes it for front matter or for two rules, as the lines end.
        if (end == 1)
        {
            diagnostics.Add(Rules.Yaml.At(Place.StartOf(source.Path), "the front matter says nothing; take its two lines out"));
            return null;
        }

        if (end == 0 || YamlSource.Read(source.Path, string.Join('\n', lines[1..end]), 1, diagnostics) is not { } map)
            return new(new(""), null);
        var id = map.Optional("id");
        var isLasting = Locus.TryParse(id, out var locus);
        if (id is not null && !isLasting)
            diagnostics.Add(Rules.MalformedId.At(map.PlaceOf("id"), $"'{id}' cannot last as an id; use lower-case letters a–z, digits and single hyphens, 64 at most"));
        var matter = new FrontMatter(isLasting ? locus : new(""), map.Optional("label"));
        map.ReportUnknownKeys();
        return matter;
    }
}
