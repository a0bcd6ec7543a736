using CsCheck;
using StatiqEdition.Model;
using StatiqEdition.Publishing;

namespace StatiqEdition.Tests;

public sealed class AlignerTests
{
    private static readonly string[] s_few = ["one", "two", "two,", "Two", "three"];
    private static readonly Gen<string> s_words = Gen.Int[0, s_few.Length - 1].List[0, 12].Select(picked => string.Join(' ', picked.Select(i => s_few[i])));

    [Fact]
    public void Passages_that_agree_are_one_run()
    {
        var alignment = Align("We believe so.", "We believe so.");

        Assert.True(Assert.Single(alignment.Runs).Agrees);
        Assert.Equal(3, alignment.Agreeing);
    }

    [Fact]
    public void Words_that_differ_stand_on_the_two_sides_of_one_difference()
    {
        var difference = Assert.Single(Align("of paragraph five, preferring", "of paragraph twenty-six, preferring").Differences);

        Assert.Equal(["five,"], Texts(difference.Left));
        Assert.Equal(["twenty-six,"], Texts(difference.Right));
    }

    [Fact]
    public void A_word_that_one_side_lacks_is_a_difference_with_an_empty_side()
    {
        var difference = Assert.Single(Align("close ties", "very close ties").Differences);

        Assert.Empty(difference.Left);
        Assert.Equal(["very"], Texts(difference.Right));
    }

    [Fact]
    public void Case_and_punctuation_make_another_word() => Assert.Equal(0, Align("Trade grows", "trade grows.").Agreeing);

    [Fact]
    public void A_page_that_begins_in_a_passage_is_said_before_its_first_word()
    {
        var left = SmallEdition.Paragraph(SmallEdition.Words("one "), new Inline.PageBreak("2"), SmallEdition.Words("two three"));

        var words = Aligner.Align(left, left).Runs[0].Left;

        Assert.Equal([new("one"), new("two", "2"), new ComparedWord("three")], words);
    }

    [Fact]
    public void A_page_that_begins_inside_a_word_is_said_before_the_next() =>
        Assert.Equal([new("revolution"), new ComparedWord("spreads", "3")], ComparedWords.Of(SmallEdition.Paragraph(SmallEdition.Words("revolu"), new Inline.PageBreak("3"), SmallEdition.Words("tion spreads"))));

    [Fact]
    public void The_sides_of_an_alignment_read_as_the_passages_do() => Gen.Select(s_words, s_words).Sample((left, right) =>
    {
        var runs = Align(left, right).Runs;

        Assert.Equal(left, string.Join(' ', runs.SelectMany(run => Texts(run.Left))));
        Assert.Equal(right, string.Join(' ', runs.SelectMany(run => Texts(run.Right))));
        Assert.All(runs.Where(run => run.Agrees), run => Assert.Equal(Texts(run.Left), Texts(run.Right)));
    });

    [Fact]
    public void Notes_are_compared_pair_by_pair_in_the_order_of_their_marks()
    {
        var notes = Assert.Single(Assert.Single(Parallels.Of(SmallEdition.Edition)).Notes);

        Assert.Equal(("n1", "n2"), (notes.Left.Id.Id, notes.Right.Id.Id));
        Assert.Equal(4, notes.Agreeing);
    }

    private static Alignment Align(string left, string right) =>
        Aligner.Align(SmallEdition.Paragraph(SmallEdition.Words(left)), SmallEdition.Paragraph(SmallEdition.Words(right)));

    private static IEnumerable<string> Texts(IEnumerable<ComparedWord> words) => words.Select(word => word.Text);
}
