using StatiqEdition.Model;
using StatiqEdition.Theme;

namespace StatiqEdition.Tests.Theming;

/// <summary>How a passage is named so that it can be told from every other.</summary>
public sealed class SitedNameTests
{
    private static readonly Edition s_edition = TrialEdition.Clean("""
        # Treaty

        By these presents we agree as follows.

        ## Article 1

        Done in Moscow in two copies by A.

        Done in Moscow in two copies by B.

        ## Article 2

        Both sides agree.[^*]

        [^*]: e
        """);

    private static readonly Edition s_numbered = TrialEdition.Clean("# Report\n\n## Past\n\n1. Trade grew.\n\nIt fell.");

    [Theory]
    [InlineData("treaty-p1", "“By these presents we agree …” (Treaty)", "“By these presents we agree …” (Treaty)", "Treaty")]
    [InlineData("article-1-p1", "“Done in Moscow in two copies by A.” (Treaty, Article 1)", "Treaty, Article 1", "Treaty, Article 1")]
    [InlineData("article-1-p2", "“Done in Moscow in two copies by B.” (Treaty, Article 1)", "Treaty, Article 1", "Treaty, Article 1")]
    [InlineData("n-asterisk", "note *", "note *", "to “Both sides agree.”")]
    public void A_passage_without_a_number_is_named_by_its_first_words_and_its_place(string id, string name, string brief, string whence) =>
        Assert.Equal((name, brief, whence), (SitedName.Of(s_edition, In(s_edition, id)), SitedName.Brief(s_edition, In(s_edition, id)), SitedName.Whence(s_edition, In(s_edition, id))));

    [Theory]
    [InlineData("p1", "paragraph 1", "¶1", "Past")]
    [InlineData("past-p1", "“It fell.” (Past)", "Past", "Past")]
    public void Where_paragraphs_have_numbers_the_heading_is_place_enough(string id, string name, string brief, string whence) =>
        Assert.Equal((name, brief, whence), (SitedName.Of(s_numbered, In(s_numbered, id)), SitedName.Brief(s_numbered, In(s_numbered, id)), SitedName.Whence(s_numbered, In(s_numbered, id))));

    [Fact]
    public void Where_another_passage_begins_with_many_of_the_same_words_the_name_says_where_they_part()
    {
        var edition = TrialEdition.Clean("# Treaty\n\nThe governments of both of these countries agree on trade.\n\nThe governments of both of these countries agree to meet again.");

        Assert.Equal("“The governments of both of … agree on …” (Treaty)", SitedName.Of(edition, In(edition, "treaty-p1")));
    }

    [Fact]
    public void A_passage_under_no_heading_has_its_first_words_alone()
    {
        var edition = TrialEdition.Clean("Trade grew.");

        Assert.Equal(("“Trade grew.”", null), (SitedName.Of(edition, edition.Passages[0]), SitedName.Whence(edition, edition.Passages[0])));
    }

    [Fact]
    public void A_pair_begins_with_a_capital() =>
        Assert.Equal("Paragraph 1 and “It fell.” (Past)", SitedName.Pair(s_numbered, new(In(s_numbered, "p1"), In(s_numbered, "past-p1"), [])));

    [Theory]
    [InlineData("article-1-p1", "article-2-p1", "Treaty, Article 1 and Treaty, Article 2")]
    [InlineData("article-1-p1", "article-1-p2", "“Done in Moscow in two copies by A.” (Treaty, Article 1) and “Done in Moscow in two copies by B.” (Treaty, Article 1)")]
    public void A_pair_is_named_shortly_where_that_tells_the_two_apart(string left, string right, string name) =>
        Assert.Equal(name, SitedName.BriefPair(s_edition, new(In(s_edition, left), In(s_edition, right), [])));

    private static Passage In(Edition edition, string id) => edition.Find(new(id))!;
}
