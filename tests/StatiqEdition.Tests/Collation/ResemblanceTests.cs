using StatiqEdition.Model;

namespace StatiqEdition.Tests.Collation;

/// <summary>Which passages are found to repeat one another, on pairs made on purpose.</summary>
public sealed class ResemblanceTests
{
    private static readonly string s_first = Made.Words("a", 24);
    private static readonly string s_second = Made.Words("b", 24);

    [Fact]
    public void Passages_with_the_same_words_are_found_whatever_their_capitals_and_the_signs_at_their_edges()
    {
        var found = Assert.Single(Found(s_first, $"“{s_first.ToUpperInvariant().Replace(" ", ", ", StringComparison.Ordinal)}.” —"));

        Assert.Equal((24, 24, 24, true), (found.LeftWords, found.RightWords, found.Shared, found.SameWords));
    }

    [Fact]
    public void One_word_changed_takes_that_word_alone()
    {
        var found = Assert.Single(Found(s_first, s_first.Replace("a12", "other", StringComparison.Ordinal)));

        Assert.Equal((23, false), (found.Shared, found.SameWords));
    }

    [Fact]
    public void A_passage_that_another_holds_whole_is_shared_whole()
    {
        var found = Assert.Single(Found(s_first, $"{Made.Words("c", 30)} {s_first}"));

        Assert.Equal((24, 1.0, 24 / 54.0), (found.Shared, found.Share, found.ShareOf(found.Right)));
    }

    [Fact]
    public void Half_is_enough() => Assert.Equal(0.5, Assert.Single(Found($"{s_first} {s_second}", $"{s_first} {Made.Words("c", 24)}")).Share);

    [Fact]
    public void What_is_shared_may_stand_in_another_order()
    {
        var found = Assert.Single(Found($"{s_first} {s_second}", $"{s_second} {s_first}"));

        Assert.Equal((48, false), (found.Shared, found.SameWords));
    }

    [Theory]
    [InlineData(16, 1)]
    [InlineData(15, 0)]
    public void Less_than_a_third_of_the_shorter_is_not_found(int shared, int found) =>
        Assert.Equal(found, Found($"{Made.Words("a", shared)} {Made.Words("b", 48 - shared)}", $"{Made.Words("a", shared)} {Made.Words("c", 60)}").Count);

    [Theory]
    [InlineData(12, 1)]
    [InlineData(11, 0)]
    public void Fewer_than_twelve_words_are_not_found_though_they_are_the_same(int words, int found) =>
        Assert.Equal(found, Found(Made.Words("a", words), Made.Words("a", words)).Count);

    [Fact]
    public void Words_that_are_shared_one_by_one_are_not_found() =>
        Assert.Empty(Found(s_first, string.Join(' ', s_first.Split(' ').Select((word, at) => at % 4 == 3 ? "other" : word))));

    [Theory]
    [InlineData(5, 10)]
    [InlineData(6, 0)]
    public void What_more_than_five_passages_have_is_a_formula_and_is_not_found(int passages, int found) =>
        Assert.Equal(found, Found([.. Enumerable.Repeat(s_first, passages)]).Count);

    [Fact]
    public void A_formula_inside_passages_that_resemble_one_another_is_counted()
    {
        var formula = Made.Words("f", 6);
        string[] others = [.. Enumerable.Range(0, 5).Select(at => $"{Made.Words($"x{at}y", 20)} {formula}")];

        Assert.Equal(30, Assert.Single(Found([.. others, $"{s_first} {formula}", $"{s_first} {formula}"])).Shared);
    }

    [Fact]
    public void A_phrase_that_one_passage_repeats_and_the_other_has_once_counts_once() =>
        Assert.Empty(Found($"{Made.Words("a", 8)} b {Made.Words("a", 8)} c {Made.Words("a", 8)}", $"{Made.Words("a", 8)} {Made.Words("d", 30)}"));

    [Fact]
    public void Headings_are_not_compared() => Assert.Empty(Resemblances.Of([Made.Passage(0, s_first) with { Kind = PassageKind.Heading }, Made.Passage(1, s_first)]));

    [Fact]
    public void The_most_alike_come_first_then_the_longer_then_those_that_stand_first()
    {
        string[] texts = [$"{s_first} {s_second}", $"{s_first} {Made.Words("c", 24)}", Made.Words("d", 13), Made.Words("e", 13), Made.Words("e", 13), Made.Words("d", 13), Made.Words("g", 40), Made.Words("g", 40)];

        Assert.Equal(["p6-p7", "p2-p5", "p3-p4", "p0-p1"], Found(texts).Select(Made.Name));
    }

    [Theory]
    [InlineData(5)]
    [InlineData(30)]
    public void A_thousand_passages_of_common_words_that_do_not_repeat_one_another_are_not_found(int words) => Assert.Empty(Found(Made.Unrelated(1000, words)));

    [Theory]
    [InlineData(5)]
    [InlineData(10)]
    [InlineData(30)]
    public void At_most_ten_pairs_are_looked_at_for_each_shingle_however_common_the_words_are(int words)
    {
        var texts = Shingled(Made.Unrelated(1000, words));

        Assert.InRange(RarePairs.Of(texts).Count, 0, 10 * texts.SelectMany(text => text.Distinct).Distinct().Count());
    }

    [Fact]
    public void Twice_the_text_is_twice_the_work() => Assert.Equal(2 * Work(500), Work(1000));

    /// <summary>How many words are looked at in comparing pairs, of passages that have common words among their own, a twin each, and all the same formula.</summary>
    private static int Work(int passages)
    {
        var texts = Shingled(Enumerable.Range(0, passages).SelectMany(at => Enumerable.Repeat($"{string.Join(" of the ", Made.Words($"x{at}y", 20).Split(' '))} {Made.Words("formula", 8)}", 2)));
        return RarePairs.Of(texts).Sum(pair => texts[pair.Left].Words.Count + texts[pair.Right].Words.Count);
    }

    private static IReadOnlyList<ShingledText> Shingled(IEnumerable<string> texts)
    {
        var words = new BareWords();
        return [.. texts.Select((text, at) => ShingledText.Of(Made.Passage(at, text), words))];
    }

    private static IReadOnlyList<Resemblance> Found(params string[] texts) => Resemblances.Of(texts.Select((text, at) => Made.Passage(at, text)));
}
