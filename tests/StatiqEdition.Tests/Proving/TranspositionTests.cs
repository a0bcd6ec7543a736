using StatiqEdition.Model;

namespace StatiqEdition.Tests;

/// <summary>What stands in another order in the witness is found, and nothing else is called so.</summary>
public sealed class TranspositionTests
{
    private const string Text = "1. The first paragraph.[^1]\n\n2. The second paragraph.\n\n[^1]: {--x--} See the annex.";

    [Fact]
    public void A_note_at_the_foot_of_a_page_amid_the_text_is_no_transposition() =>
        Assert.Empty(Of(Text.Replace("[^1]\n", "{++[^1]++}\n", StringComparison.Ordinal), "1. The first paragraph.", "x See the annex.", "2. The second paragraph."));

    [Fact]
    public void A_line_of_the_text_that_the_edition_reads_in_a_note_is_one() =>
        Assert.Equal(
            ["n1: It is public."],
            Of(Text.Replace("[^1]\n", "{++[^1]++}\n", StringComparison.Ordinal) + " It is public.", "1. The first paragraph.", "x See the annex.", "2. The second paragraph.", "It is public."));

    [Fact]
    public void A_note_that_runs_on_over_a_page_and_its_forme_work_is_none() =>
        Assert.Empty(Of(Text.Replace("[^1]\n", "{++[^1]++}\n", StringComparison.Ordinal).Replace("paragraph.\n\n[", "paragraph. {--SECRET--}{>>formework<<}\n\n[", StringComparison.Ordinal) + " It is public.", "1. The first paragraph.", "2. The second paragraph.", "x See the annex.", "SECRET", "It is public."));

    [Fact]
    public void Of_two_lines_that_have_changed_places_the_shorter_is_called_moved() =>
        Assert.Equal(["text-p2: A short line."], Of("A line that is longer than the other.\n\nA short line.", "A short line.", "A line that is longer than the other."));

    [Fact]
    public void A_line_that_stands_twice_stays_beside_its_neighbours_where_another_line_is_moved() =>
        Assert.Equal(
            ["text-p3: A line that was moved away."],
            Of("The first line is here.\n\nTwice.\n\nA line that was moved away.\n\nThe third line is here and longer.\n\nTwice.\n\nThe last line is here.", "The first line is here.", "Twice.", "The third line is here and longer.", "Twice.", "A line that was moved away.", "The last line is here."));

    private static IEnumerable<string> Of(string markdown, params string[] lines)
    {
        var outcome = ProofChecks.Of(new TrialEdition().With("trial/text.md", markdown).WithWitness(string.Concat(lines.Select(line => $"{line}\n"))).Read());
        Assert.Empty(outcome.Diagnostics);
        return outcome.Value!.Editions[0].Proof.Transpositions.Select(moved => $"{moved.Passage.Id}: {moved.Text}");
    }
}
