using StatiqEdition.Model;
using StatiqEdition.Theme;

namespace StatiqEdition.Tests;

/// <summary>What stands before the bracket of an entry.</summary>
public sealed class LemmaHeadTests
{
    [Theory]
    [InlineData("The Railway and the ", "Railway", " to Railway.", "Railway", 2, 3)]
    [InlineData("Railways and a ", "Railway", ", one.", "Railway", 1, 1)]
    [InlineData("rail and ", "rail", "ways", "rail", 2, 2)]
    [InlineData("rail by rail", "ways", " always", "ways", 1, 2)]
    [InlineData("Rail, ", "rail", " and RAIL", "rail", 1, 1)]
    [InlineData("to take  place to\n", "take place", "", "take place", 2, 2)]
    public void Like_words_of_a_passage_are_numbered_whole_words_among_whole_words(string before, string lemma, string after, string words, int ordinal, int total)
    {
        var head = Head([SmallEdition.Words(before), Emended(lemma), SmallEdition.Words(after)]);
        Assert.Equal(("", words, new Occurrence(ordinal, total)), (head.Lead, head.Words, head.Occurrence));
    }

    [Theory]
    [InlineData("and so it is, so ", " it was", "omitted after ", "so", "²")]
    [InlineData("", "The end", "omitted before ", "The", "")]
    [InlineData("", "", "", "omitted", "")]
    public void Omitted_words_are_told_by_the_word_beside_them(string before, string after, string lead, string words, string ordinal)
    {
        var head = Head([SmallEdition.Words(before), Emended(""), SmallEdition.Words(after)]);
        Assert.Equal((lead, words, ordinal), (head.Lead, head.Words, head.Ordinal));
    }

    [Fact]
    public void Words_in_emphasis_and_in_other_lemmata_are_counted_too() => Assert.Equal(
        new(3, 4),
        Head([new Inline.Emphasis(false, [SmallEdition.Words("so ")]), Emended("so", "v2"), SmallEdition.Words(" and "), new Inline.Emphasis(true, [Emended("so")]), SmallEdition.Words(" so")]).Occurrence);

    [Fact]
    public void The_mark_of_a_note_is_not_counted_among_the_words()
    {
        var head = Head([SmallEdition.Words("¹ grew"), new Inline.Emendation(Variant("¹", "v1"), [new Inline.NoteReference(new("n1"), "1")])]);
        Assert.Equal(("¹", ""), (head.Words, head.Ordinal));
    }

    [Fact]
    public void A_supplied_number_is_no_word_of_its_paragraph()
    {
        var number = Variant("1.", "v1");
        Assert.Equal("", LemmaHead.Of(SmallEdition.Paragraph(SmallEdition.Words("1. and 1.")) with { NumberVariant = number }, number).Ordinal);
    }

    private static LemmaHead Head(Inline[] content) => LemmaHead.Of(
        new(new("p1"), PassageKind.Paragraph, new("trade"), content, Place.StartOf("text.md")),
        Variant(Inline.Flat(content).OfType<Inline.Emendation>().Last().Variant.Lemma, "v1"));

    private static Inline.Emendation Emended(string lemma, string id = "v1") => new(Variant(lemma, id), lemma.Length == 0 ? [] : [SmallEdition.Words(lemma)]);

    private static Variant Variant(string lemma, string id) =>
        new(id, new("p1"), lemma.Length == 0 ? VariantKind.Surplus : VariantKind.Substitution, lemma, [new("O", "x")], Place.StartOf("text.md"));
}
