using System.Text;
using System.Text.RegularExpressions;
using StatiqEdition.Markdown;
using StatiqEdition.Model;
using StatiqEdition.Tests.Schemas;

namespace StatiqEdition.Tests.Desk;

/// <summary>The snippets that Visual Studio Code offers for the marks.</summary>
public sealed partial class SnippetTests
{
    public static TheoryData<string> Names => [.. Snippet.All.Select(snippet => snippet.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void What_a_snippet_writes_is_critical_Markdown(string name) =>
        Assert.All(Snippet.All.Single(snippet => snippet.Name == name).Written, body => Assert.Empty(Faults(InAText(body))));

    [Fact]
    public void Every_cause_is_offered_and_no_other_word()
    {
        var causes = Causes.All.Select(Causes.Word).Order(StringComparer.Ordinal);
        Assert.Equal(causes, Snippet.All.Single(snippet => snippet.Name == "Cause").Choices.Single().Order(StringComparer.Ordinal));
        Assert.All(Snippet.All.Where(snippet => snippet.Name != "Typed block").SelectMany(snippet => snippet.Choices), words => Assert.Empty(words.Except(causes)));
    }

    [Theory]
    [InlineData("{++")]
    [InlineData("{--")]
    [InlineData("{~~")]
    [InlineData("{==")]
    [InlineData("{>>")]
    [InlineData("{|")]
    [InlineData("[^")]
    [InlineData(":::")]
    public void Every_mark_has_a_snippet_that_begins_with_it(string mark) =>
        Assert.Contains(Snippet.All, snippet => snippet.Body.StartsWith(mark, StringComparison.Ordinal));

    // What a snippet does not write and yet must be there: the mark before a variant note, the paragraph above a letter, the other half of a note.
    private static string InAText(string body)
    {
        var before = body.StartsWith("{>>", StringComparison.Ordinal) ? "{++Words++}" : body.StartsWith("    ", StringComparison.Ordinal) ? "1. A paragraph.\n\n" : "";
        var after = body.Contains("(#p1)", StringComparison.Ordinal) ? "1. A paragraph." : "Words after it.";
        var texts = NoteText().Matches(body).Select(note => note.Groups["mark"].Value).ToList();
        var marks = NoteMark().Matches(body).Select(note => note.Groups["mark"].Value).ToList();
        var lines = texts.Except(marks).Select(mark => $"Words.[^{mark}]").Concat(marks.Except(texts).Select(mark => $"[^{mark}]: A note.")).Append(after);
        return $"{before}{body}\n\n{string.Join("\n\n", lines)}\n";
    }

    private static IEnumerable<Diagnostic> Faults(string text) => LibraryReader.Read(
        "input",
        [
            File("site.yml", new SourceSchema("site").Whole().ToJsonString()),
            File("e1/edition.yml", new SourceSchema("edition").Whole().ToJsonString()),
            File("e1/text.md", text),
        ]).Diagnostics.Where(fault => fault.Place.File.EndsWith(".md", StringComparison.Ordinal) && fault.Rule != Rules.MissingFile);

    private static SourceFile File(string path, string text) => new($"input/{path}", Encoding.UTF8.GetBytes(text));

    [GeneratedRegex(@"^\[\^(?<mark>\w+)\]:", RegexOptions.Multiline | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex NoteText();

    [GeneratedRegex(@"\[\^(?<mark>\w+)\](?!:)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex NoteMark();
}
