namespace StatiqEdition.Tests;

/// <summary>An example of the manual: the file it is, its content, and what the manual says it yields; null where it says nothing.</summary>
internal sealed record Example(int Line, string File, string Content, string? Expected)
{
    private const string Fence = "```";
    private const string Expectation = "yields";

    /// <summary>Every example of a manual: each fence but those of expectations, which belong to the fence before them.</summary>
    public static IReadOnlyList<Example> In(string manual)
    {
        var fences = Fences(manual.Split('\n')).ToList();
        return [.. fences.Zip(fences.Skip(1).Append(default)).Where(pair => pair.First.Kind != Expectation).Select(pair => new Example(
            pair.First.Line, FileOf(pair.First.Kind), pair.First.Content, pair.Second.Kind == Expectation ? pair.Second.Content : null))];
    }

    /// <summary>What reading the example yields.</summary>
    public string Yield()
    {
        var path = File == "site.yml" ? File : $"trial/{File}";
        var edition = new TrialEdition();
        var outcome = (File == "edition.yml" ? edition.WithMetadata(Content) : edition.With(path, Content)).Read();
        Assert.All(outcome.Diagnostics, fault => Assert.EndsWith($"/{File}", fault.Place.File, StringComparison.Ordinal));
        return string.Concat(Yields.Of(File, Content, outcome).Select(line => line + "\n"));
    }

    private static IEnumerable<(int Line, string Kind, string Content)> Fences(string[] lines)
    {
        for (var i = 0; i < lines.Length; i++)
        {
            if (!lines[i].StartsWith(Fence, StringComparison.Ordinal))
                continue;
            var end = Array.IndexOf(lines, Fence, i + 1);
            yield return (i + 1, lines[i][Fence.Length..], string.Concat(lines[(i + 1)..end].Select(line => line + "\n")));
            i = end;
        }
    }

    private static string FileOf(string kind) => kind.Split(' ') switch
    {
        ["markdown"] => "text.md",
        ["markdown" or "yaml", var file] => file,
        _ => $"a box of kind '{kind}', which is no example",
    };
}
