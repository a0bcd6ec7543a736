using StatiqEdition.Model;

namespace StatiqEdition.Tests;

/// <summary>Words that the witness lacks have their place among those it has.</summary>
public sealed class SuppliedTests
{
    [Theory]
    [InlineData("1. one {++two++} three", "three", 0)]
    [InlineData("1. one{++two++} three", "one", 3)]
    [InlineData("1. one three {++two++}", "three", 5)]
    [InlineData("1. one three\n\n{++2.++} {++two++}\n\n{++3.++} {++four++}", "three", 5)]
    [InlineData("{++two++}\n\n1. one three", "1.", 0)]
    public void Supplied_words_stand_at_the_word_beside_them_even_where_they_are_a_passage_of_their_own(string markdown, string word, int at)
    {
        var edition = new TrialEdition().With("trial/text.md", markdown).WithWitness("1. one three\n").Read().Value!.Editions[0];
        Assert.Empty(edition.Proof.Disagreements);
        var beside = edition.Proof.Lines.SelectMany(edition.Proof.WordsIn).Where(one => one.Pieces.Count > 0).ToList();
        Assert.Equal(word, Assert.Single(beside).Text);
        Assert.All(beside[0].Pieces, piece => Assert.Equal((at, 0), (piece.Start, piece.Length)));
        Assert.Equal(edition.Variants.Select(variant => variant.Id).Order(StringComparer.Ordinal), beside[0].Pieces.Select(piece => piece.Variant.Id).Order(StringComparer.Ordinal));
    }
}
