namespace StatiqEdition.Tests.Theming;

/// <summary>How a transposition is told.</summary>
public sealed class TranspositionEntryTests
{
    [Fact]
    public async Task Neighbours_are_told_by_the_passages_that_touch_it_and_its_end_by_that_in_which_it_ends() => Assert.Equal(
        ["tr. 4. Delta is moved. … to it five.] 11 words, to the end of ¶5, transposed: here after ¶3, in O line 2, between lines 1 (¶2) and 3 (¶3)"],
        await Told(
            "1. Alpha one. 2. Beta two.\n4. Delta is moved. 5. Epsilon is near to it five.\n3. Gamma three, which has more words than the line before it, and so stays.\n",
            "1. Alpha one.\n\n2. Beta two.\n\n3. Gamma three, which has more words than the line before it, and so stays.\n\n4. Delta is moved.\n\n5. Epsilon is near to it five.\n"));

    [Fact]
    public async Task What_the_witness_has_last_stands_after_a_line_and_is_quoted_as_the_edition_reads_it() => Assert.Equal(
        ["tr. of a railway] 4 words, transposed: here after “has the half”, in O line 3, after line 2 (¶2)"],
        await Told(
            "1. Alpha has the half\n2. Beta is long, and stands where all expect that it would stand.\nof a rall- way\n",
            "1. Alpha has the half of a {~~rall- way~>railway~~}\n\n2. Beta is long, and stands where all expect that it would stand.\n"));

    [Fact]
    public async Task What_the_witness_has_first_stands_before_a_line() => Assert.Equal(
        ["tr. 2. Beta.] 2 words, transposed: here after ¶1, in O line 1, before line 2 (¶1)"],
        await Told("2. Beta.\n1. Alpha is longer.\n", "1. Alpha is longer.\n\n2. Beta.\n"));

    private static async Task<IEnumerable<string>> Told(string witness, string markdown)
    {
        var pages = await TrialPages.Of(new TrialEdition().WithWitness(witness).With("trial/text.md", markdown));
        return pages["trial/apparatus/index.html"].QuerySelectorAll("li.app[id^=transposition]").Said();
    }
}
