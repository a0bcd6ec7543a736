using System.Text;
using StatiqEdition.Model;

namespace StatiqEdition.Tests;

/// <summary>No silent emendation: with all changes rejected the edition uses every token of witness O exactly as often as O has it. Counted here from the model's records alone, without its own ways of making text.</summary>
public sealed class WitnessTokensTests
{
    [Fact]
    public void Every_token_of_the_witness_is_used_exactly_as_often_as_it_is_there() =>
        Assert.Equal(Counted(Expected()), Counted(Rejected(RealInput.Edition)));

    [Fact]
    public void Only_these_passages_are_put_together_from_several_places_of_the_witness()
    {
        var witness = Expected().ToList();
        var runs = RealInput.Edition.Passages.Select(passage => (passage.Id.Id, RunsIn(witness, [.. Tokens(Rejected(passage))])));
        Assert.Equal(
            [("p8", 2), ("p9", 2), ("p18", 2), ("annex-b-article-2-p3", 4), ("annex-b-article-3-p1", 2)],
            runs.Where(passage => passage.Item2 > 1));
    }

    [Fact]
    public void The_normalizations_are_the_ones_declared_and_take_23_bullets_and_2_bars() =>
        Assert.Equal([("- ", 23), ("> ", 2)], RealInput.Edition.Normalizations.Zip(Figures.Of(RealInput.Edition).Normalizations, (rule, counted) => (rule.LineStart, counted.Count)));

    private static IEnumerable<string> Expected()
    {
        var lines = Encoding.UTF8.GetString(RealInput.Witness).Split('\n');
        return lines.SelectMany(line => Tokens(line.StartsWith("- ", StringComparison.Ordinal) || line.StartsWith("> ", StringComparison.Ordinal) ? line[2..] : line));
    }

    private static IEnumerable<string> Rejected(Edition edition) =>
        edition.Passages.SelectMany(passage => Tokens(Number(passage)).Concat(Tokens(Rejected(passage))));

    private static string Number(Passage passage) => passage switch
    {
        { Kind: PassageKind.Note } or { Number: null } => "",
        { NumberVariant: { } supplied } => supplied.Readings[0].Text,
        { Kind: PassageKind.Subparagraph } => $"{passage.Number[^1]}.",
        _ => $"{passage.Number}.",
    };

    private static string Rejected(Passage passage) => string.Concat(passage.Content.Select(Rejected));

    private static string Rejected(Inline inline) => inline switch
    {
        Inline.Words words => words.Value,
        Inline.Emphasis emphasis => string.Concat(emphasis.Content.Select(Rejected)),
        Inline.Emendation { Variant.Readings: [var witness, ..] } => witness.Text,
        Inline.NoteReference { Mark: "2" } => "²",
        Inline.PageBreak => "",
        _ => throw new InvalidOperationException($"{inline} has no place in the document"),
    };

    private static string[] Tokens(string text) => text.Split([' ', '\n', '\t'], StringSplitOptions.RemoveEmptyEntries);

    private static SortedDictionary<string, int> Counted(IEnumerable<string> tokens) =>
        new(tokens.GroupBy(token => token, StringComparer.Ordinal).ToDictionary(same => same.Key, same => same.Count()), StringComparer.Ordinal);

    /// <summary>In how many unbroken runs of the witness a passage's tokens stand, each run as long as can be.</summary>
    private static int RunsIn(List<string> witness, string[] tokens)
    {
        var runs = 0;
        for (var done = 0; done < tokens.Length; runs++)
            done += Math.Max(1, LongestRun(witness, tokens[done..]));
        return runs;
    }

    private static int LongestRun(List<string> witness, string[] tokens) =>
        Enumerable.Range(0, witness.Count).Max(start => tokens.TakeWhile((token, i) => start + i < witness.Count && witness[start + i] == token).Count());
}
