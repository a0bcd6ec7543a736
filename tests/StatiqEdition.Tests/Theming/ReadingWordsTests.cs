using StatiqEdition.Model;
using StatiqEdition.Theme;

namespace StatiqEdition.Tests.Theming;

/// <summary>How the apparatus words a lemma and its readings.</summary>
public sealed class ReadingWordsTests
{
    [Theory]
    [InlineData("", "omitted")]
    [InlineData("one  two", "one two")]
    [InlineData("1 2 3 4 5 6 7 8", "1 2 3 4 5 6 7 8")]
    [InlineData("1 2 3 4 5 6 7 8 9", "1 2 3 4 … 8 9")]
    public void A_long_lemma_is_given_by_its_first_and_last_words(string lemma, string said) => Assert.Equal(said, ReadingWords.Lemma(Variant(lemma)));

    [Fact]
    public void Witnesses_that_agree_come_first_and_the_others_keep_their_order()
    {
        var variant = Variant("rail", new("O", "rall"), new("F", "rail"), new("G", "roll"), new("H", "rail"));

        Assert.Equal(["F", "H", "O", "G"], ReadingWords.Ordered(variant).Select(reading => reading.Witness));
    }

    [Fact]
    public void A_witness_agrees_where_it_has_the_words_however_they_are_spaced()
    {
        Assert.True(ReadingWords.Agrees(Variant("so be it"), new("O", "so\nbe it")));
        Assert.False(ReadingWords.Agrees(Variant("so be it"), new("O", "so be  It")));
        Assert.False(ReadingWords.Agrees(Variant(""), new("O", "")));
    }

    [Fact]
    public async Task A_place_without_words_is_called_by_what_is_omitted() => Assert.Equal(
        ["omitted here: SECRET"],
        (await TrialPages.Reading("1. Trade {--SECRET--}{>>formework<<} grows.")).QuerySelectorAll("#p1 .text button").Select(button => button.GetAttribute("aria-label")!));

    private static Variant Variant(string lemma, params Reading[] readings) =>
        new("vp1-1", new("p1"), VariantKind.Substitution, lemma, readings, Place.StartOf("input/e1/text.md"));
}
