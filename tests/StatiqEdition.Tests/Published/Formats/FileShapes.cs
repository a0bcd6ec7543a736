namespace StatiqEdition.Tests.Published;

/// <summary>The shapes of the names of an edition's files: ids of passages and pages are <c>*</c> in them.</summary>
internal sealed class FileShapes(EditionFiles files)
{
    private readonly HashSet<string> _ids =
    [
        .. from list in new[] { "passages", "pages" }
           from citable in files.Json("edition.json").GetProperty(list).EnumerateArray()
           select citable.GetProperty("id").GetString()!,
    ];

    /// <summary>The shape of a name, <c>*/index.html</c> for <c>p5/index.html</c>.</summary>
    public string Of(string name) => name.Split('/') switch
    {
        _ when Formats.WithoutText.Contains(name) => name,
        ["dts", var navigation, ..] when navigation.StartsWith("navigation", StringComparison.Ordinal) => "dts/navigation",
        ["compare", var pair, _] when pair.Contains('-', StringComparison.Ordinal) => "compare/*-*/index.html",
        [var archive] when archive == $"{files.Folder}.zip" => "*.zip",
        var steps => string.Join('/', steps.Select(Step)),
    };

    private string Step(string step) => step.Split('.')[0] is var name && _ids.Contains(name) ? $"*{step[name.Length..]}" : step;
}
