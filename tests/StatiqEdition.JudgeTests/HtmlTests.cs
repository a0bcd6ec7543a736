using System.Text.Json;

namespace StatiqEdition.JudgeTests;

/// <summary>The pages, style sheets and drawings of the real site before the Nu Html Checker.</summary>
[Collection(OnePublishedSite.Name)]
public sealed class HtmlTests(PublishedSite site)
{
    // CSS Anchor Positioning, Container Queries, Scroll-driven Animations and form sizing, which browsers have and the judge does not know yet; and sums of variables, whose types it cannot know.
    private static readonly string[] s_newer =
    [
        "“anchor-name”", "“anchor-scope”", "“position-anchor”", "“position-area”", "“position-try-fallbacks”", "anchor(--", "anchor-center", "“inset-block-start”", "“left”: Parse",
        "@container", "“container-type”", "“font-size”: Parse", "“animation-timeline”", "“field-sizing”", "“max-block-size”: The types",
    ];

    [JudgeFact(nameof(Judges.Html))]
    public void Every_page_is_valid_without_an_error_or_a_warning() => Assert.Empty(Faults("html"));

    [JudgeFact(nameof(Judges.Html))]
    public void Every_drawing_is_valid() => Assert.Empty(Faults("svg"));

    [JudgeFact(nameof(Judges.Html))]
    public void Every_style_sheet_is_valid_but_for_what_is_newer_than_the_judge() => Assert.All(Faults("css"), fault => Assert.Contains(s_newer, newer => fault.Contains(newer, StringComparison.Ordinal)));

    private IEnumerable<string> Faults(string kind)
    {
        var files = site.Files($".{kind}");
        Assert.NotEmpty(files);
        var (_, said) = Judges.Html.Hear(["--format", "json", "--stdout", $"--{kind}", .. files]);
        return from message in JsonDocument.Parse(said).RootElement.GetProperty("messages").EnumerateArray()
               where message.GetProperty("type").GetString() != "info" || message.TryGetProperty("subType", out _)
               select $"{message.GetProperty("url")}({Line(message)}): {message.GetProperty("message")}";
    }

    private static string Line(JsonElement message) => message.TryGetProperty("lastLine", out var line) ? line.ToString() : "";
}
