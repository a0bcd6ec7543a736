using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace StatiqEdition.Tests.Desk;

/// <summary>A snippet of <c>.vscode</c>, and what it writes into a file.</summary>
internal sealed partial record Snippet(string Name, string Body)
{
    public static IReadOnlyList<Snippet> All { get; } =
        [.. JsonNode.Parse(Repository.Read(".vscode/critical-markdown.code-snippets"))!.AsObject().Select(snippet => new Snippet(snippet.Key, Joined(snippet.Value!["body"]!)))];

    /// <summary>The lists of words that are offered at its places.</summary>
    public IEnumerable<string[]> Choices => Choice().Matches(Body).Select(choice => choice.Groups["words"].Value.Split(','));

    /// <summary>What is written, once with the first word of every list, once with the second, and so on.</summary>
    public IEnumerable<string> Written => Enumerable.Range(0, Choices.Select(words => words.Length).DefaultIfEmpty(1).Max()).Select(Filled);

    private string Filled(int chosen)
    {
        var body = Choice().Replace(Body, choice => choice.Groups["words"].Value.Split(',') is var words ? words[chosen % words.Length] : "");
        var values = Placeholder().Matches(body).ToDictionary(place => place.Groups["number"].Value, place => place.Groups["text"].Value);
        return Again().Replace(Placeholder().Replace(body, "${text}"), again => values.GetValueOrDefault(again.Groups["number"].Value, ""));
    }

    private static string Joined(JsonNode body) => body is JsonArray lines ? string.Join('\n', lines.Select(line => (string)line!)) : (string)body!;

    [GeneratedRegex(@"\$\{\d+\|(?<words>[^|]+)\|\}", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Choice();

    [GeneratedRegex(@"\$\{(?<number>\d+):(?<text>[^}]*)\}", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Placeholder();

    [GeneratedRegex(@"\$(?<number>\d+)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Again();
}
