using System.Text;
using System.Text.RegularExpressions;
using StatiqEdition.Model;

namespace StatiqEdition.Tests;

/// <summary>The proof's figures for the real edition, counted a second time from the Markdown files and the witness's bytes, by patterns and without the parser.</summary>
public sealed partial class FiguresAnotherWayTests
{
    // Signs that no source holds, put before each character that a mark takes away or puts otherwise.
    private const char LeftOut = '\uE000';
    private const char PutOtherwise = '\uE001';

    private static readonly ProofFigures s_figures = ProofFigures.Of(RealInput.Edition);
    private static readonly string s_source = string.Join("\n\n", new[] { "cover.md", "estimate.md", "annex-a.md", "annex-b.md" }.Select(file => Repository.Read($"input/nie-58/{file}")));
    private static readonly string[] s_words = Words(Rejected(s_source));

    [Fact]
    public void Words_left_out_put_otherwise_and_kept_are_as_many_as_the_sources_marks_say()
    {
        Assert.Equal(s_words.Count(IsLeftOut), s_figures.Surplus);
        Assert.Equal(s_words.Count(word => !IsLeftOut(word) && Marked().IsMatch(word)), s_figures.Substituted);
        Assert.Equal(s_words.Count(word => !Marked().IsMatch(word)), s_figures.Kept);
    }

    [Fact]
    public void Words_supplied_are_as_many_as_the_sources_marks_say() =>
        Assert.Equal(Supplied().Matches(s_source).Sum(mark => Words(mark.Groups["words"].Value).Length), s_figures.Supplied);

    [Fact]
    public void Words_and_lines_of_the_witness_are_as_many_as_its_file_has()
    {
        var lines = Encoding.UTF8.GetString(RealInput.Witness).Split('\n');
        Assert.Equal(lines.Sum(line => Words(line).Length), s_figures.Words);
        Assert.Equal(lines.Count(line => Words(line).Length > 0), s_figures.Lines);
        Assert.Equal(lines.Count(line => line.StartsWith("- ", StringComparison.Ordinal) || line.StartsWith("> ", StringComparison.Ordinal)), s_figures.Normalized);
    }

    [Fact]
    public void With_the_marks_rejected_by_patterns_the_sources_words_are_the_witness_too() =>
        Assert.Equal(
            Encoding.UTF8.GetString(RealInput.Witness).Split('\n').SelectMany(line => Words(Bullet().Replace(line, ""))).Order(StringComparer.Ordinal),
            s_words.Select(word => Marked().Replace(word, "")).Order(StringComparer.Ordinal));

    [Fact]
    public void The_parts_add_up_to_the_whole() =>
        Assert.Equal(s_figures.Words, s_figures.Kept + s_figures.Substituted + s_figures.Surplus + s_figures.Normalized);

    private static string Rejected(string source)
    {
        var text = Structure().Replace(source, "");
        text = Supplied().Replace(text, "");
        text = Surplus().Replace(text, mark => Signed(mark.Groups["words"].Value, LeftOut));
        text = Substitution().Replace(text, mark => Signed(mark.Groups["words"].Value, PutOtherwise));
        return Unchanged().Replace(text, mark => mark.Groups["words"].Value).Replace("[^2]", "²", StringComparison.Ordinal);
    }

    private static string Signed(string words, char sign) => string.Concat(words.Select(c => char.IsWhiteSpace(c) ? $"{c}" : $"{sign}{c}"));

    private static bool IsLeftOut(string word) => word.Where((_, index) => index % 2 == 0).All(c => c == LeftOut);

    private static string[] Words(string text) => text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);

    [GeneratedRegex(@"\A---\n.*?\n---\n|(?<=\n)---\n(id|label).*?\n---\n|\{>>.*?<<\}|\{\|\d+\|\}|^#+ |\{#[a-z0-9-]+\}|^:::[^\n]*|^\[\^\d\]:", RegexOptions.Singleline | RegexOptions.Multiline | RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex Structure();

    [GeneratedRegex(@"\{\+\+(?<words>.*?)\+\+\}", RegexOptions.Singleline | RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex Supplied();

    [GeneratedRegex(@"\{--(?<words>.*?)--\}", RegexOptions.Singleline | RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex Surplus();

    [GeneratedRegex(@"\{~~(?<words>.*?)~>.*?~~\}", RegexOptions.Singleline | RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex Substitution();

    [GeneratedRegex(@"\{==(?<words>.*?)==\}", RegexOptions.Singleline | RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex Unchanged();

    [GeneratedRegex(@"[\uE000\uE001]", RegexOptions.None, 5000)]
    private static partial Regex Marked();

    [GeneratedRegex(@"^[->] ", RegexOptions.None, 5000)]
    private static partial Regex Bullet();
}
