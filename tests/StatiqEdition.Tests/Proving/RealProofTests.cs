using System.Text;
using StatiqEdition.Model;

namespace StatiqEdition.Tests;

/// <summary>The proof of the real edition: it holds, and its figures are those that a count of another kind gives.</summary>
public sealed class RealProofTests
{
    private static readonly Proof s_proof = RealInput.Edition.Proof;

    [Fact]
    public void The_proof_holds()
    {
        Assert.Empty(s_proof.Disagreements);
        Assert.True(s_proof.Holds);
    }

    [Fact]
    public void The_lines_are_those_of_the_file_letter_for_letter() =>
        Assert.Equal(Encoding.UTF8.GetString(RealInput.Witness), string.Concat(s_proof.Lines.Select(line => $"{line.Text}\n")));

    [Fact]
    public void The_witness_is_put_together_again_from_the_editions_words_and_the_marks_that_normalizations_take() =>
        Assert.Equal(
            Encoding.UTF8.GetString(RealInput.Witness).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries),
            s_proof.Lines.SelectMany(line => PlainText.Words(line.Shadow).Concat(s_proof.WordsIn(line).Select(word => word.Text))));

    [Fact]
    public void Every_word_of_the_edition_stands_in_one_line_of_the_witness()
    {
        var held = s_proof.Lines.SelectMany(s_proof.WordsIn).ToList();
        Assert.Equal(held.Count, held.Distinct(ReferenceEqualityComparer.Instance).Count());
        Assert.Equal(RealInput.Edition.Passages.Sum(WordsOf), held.Count);
    }

    [Fact]
    public void The_transpositions_are_these_and_no_others() =>
        Assert.Equal(
            [
                "p8 85-85 after to, before 9.",
                "annex-b-article-2-p3 254-254 after unaltered, before parties",
                "annex-b-article-3-p1 248-252 after of, before Article",
                "n1 87-87 after VYSHINSKY, before [&]quot;The",
            ],
            s_proof.Transpositions.Select(moved => $"{moved.Passage.Id} {moved.Lines[0].Number}-{moved.Lines[^1].Number} after {moved.Before?.Text}, before {moved.After?.Text}"));

    [Fact]
    public void A_passage_knows_the_lines_it_stands_in()
    {
        Assert.Equal([77, 85], Lines("p8"));
        Assert.Equal([79, 89], Lines("p9"));
        Assert.Equal([254, 256, 258, 260, 262, 264, 266, 268], Lines("annex-b-article-2-p3")[2..]);
        Assert.Equal([162], Lines("n4"));
    }

    [Fact]
    public void Every_mark_that_holds_words_of_the_witness_is_found_in_its_line_letter_for_letter() =>
        Assert.All(RealInput.Edition.Variants.Where(variant => variant.Base.Text.Length > 0), variant =>
            Assert.Equal(variant.Base.Text, string.Join(' ', s_proof.Lines.SelectMany(s_proof.WordsIn).Select(word => Held(word, variant)).Where(text => text.Length > 0))));

    [Fact]
    public void Every_supplied_mark_is_found_beside_one_word() =>
        Assert.All(RealInput.Edition.Variants.Where(variant => variant.Base.Text.Length == 0), variant =>
            Assert.Single(s_proof.Lines.SelectMany(s_proof.WordsIn), word => word.Variants.Contains(variant)));

    private static string Held(EditionWord word, Variant variant) =>
        string.Concat(word.Pieces.Where(piece => ReferenceEquals(piece.Variant, variant)).Select(piece => word.Text.Substring(piece.Start, piece.Length)));

    private static int WordsOf(Passage passage)
    {
        var number = passage.NumberVariant?.Base.Text ?? passage.PrintedNumber ?? "";
        return PlainText.Words($"{number} {passage.WitnessText}").Length;
    }

    private static int[] Lines(string id) => [.. s_proof.LinesOf(RealInput.Edition.Find(new(id))!).Select(line => line.Number)];
}
