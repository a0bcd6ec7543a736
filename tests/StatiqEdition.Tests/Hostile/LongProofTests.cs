using StatiqEdition.Model;

namespace StatiqEdition.Tests;

/// <summary>Texts that would take the proof minutes if it tried each place of the one with each place of the other.</summary>
public sealed class LongProofTests
{
    private const int Many = 20_000;

    [Fact]
    public void Lines_that_begin_alike_are_told_apart_at_once() =>
        Assert.Equal(Many - 1, Proof(Lines(n => $"the same opening of the line and then {Many - 1 - n}"), Lines(n => $"the same opening of the line and then {n}")).Transpositions.Count);

    [Fact]
    public void Lines_of_the_same_words_are_laid_in_order() =>
        Assert.Empty(Proof(Lines(_ => "ditto"), Lines(_ => "ditto")).Transpositions);

    [Fact]
    public void Lines_of_the_same_words_of_which_one_is_missing_are_one_disagreement() =>
        Assert.Single(Proof(Lines(n => n == Many / 2 ? "" : "ditto"), Lines(_ => "ditto")).Disagreements);

    [Fact]
    public void Lines_each_longer_than_the_one_before_are_told_at_each_that_differs() =>
        Assert.NotEmpty(Proof(string.Concat(Enumerable.Repeat("a ", 30_000)), string.Concat(Enumerable.Range(1, 400).Select(n => $"{string.Concat(Enumerable.Repeat("a ", n))}b\n"))).Disagreements);

    [Fact]
    public void Common_words_do_not_join_what_has_nothing_else_in_common() =>
        Assert.NotEmpty(Proof(Lines(n => n % 2 == 0 ? $"kept line {n}" : $"e{n} of the e{n} of the"), Lines(n => n % 2 == 0 ? $"kept line {n}" : $"w{n} of the w{n} of the")).Disagreements);

    [Fact]
    public void Another_text_altogether_is_one_disagreement() =>
        Assert.Single(Proof(Lines(n => $"e{n} f{n} g{n}"), Lines(n => $"w{n} x{n} y{n}")).Disagreements);

    [Fact]
    public void Words_put_elsewhere_again_and_again_are_told_place_by_place() =>
        Assert.NotEmpty(Proof(Lines(n => n % 2 == 0 ? $"even {n} one and two and three" : $"odd {n}"), Lines(n => n % 2 == 0 ? $"even {n}" : $"odd {n} one and two and three")).Disagreements);

    private static Proof Proof(string edition, string witness) =>
        new TrialEdition().With("trial/text.md", edition).WithWitness(witness).Read().Value!.Editions[0].Proof;

    /// <summary>Twenty thousand lines, each a paragraph of the edition and a line of the witness.</summary>
    private static string Lines(Func<int, string> line) => string.Concat(Enumerable.Range(0, Many).Select(n => $"{line(n)}\n\n"));
}
