using StatiqEdition.Model;
using StatiqEdition.Theme;

namespace StatiqEdition.Tests.Theming;

/// <summary>How the edition speaks of a passage.</summary>
public sealed class PassageNameTests
{
    private static readonly Edition s_edition = TrialEdition.Clean("# Report\n\n1. a[^*]\n\n2. b\n\n    a. c\n\n    b. d\n\nOne two three four five.\n\nOne two three four five six.\n\n[^*]: e");

    [Theory]
    [InlineData("p2", "¶2", "paragraph 2")]
    [InlineData("p2a", "¶2a", "paragraph 2a")]
    [InlineData("n-asterisk", "note *", "note *")]
    [InlineData("report", "“Report”", "“Report”")]
    [InlineData("report-p1", "“One two three four five.”", "“One two three four five.”")]
    [InlineData("report-p2", "“One two three four five …”", "“One two three four five …”")]
    public void A_passage_is_called_by_its_number_else_by_its_first_words(string id, string brief, string full) =>
        Assert.Equal((brief, full), (PassageName.Brief(Passage(id)), PassageName.Full(Passage(id))));

    [Fact]
    public void A_name_is_found_by_id_and_an_unknown_id_is_its_own()
    {
        Assert.Equal("¶2", PassageName.Brief(s_edition, new("p2")));
        Assert.Equal("p9", PassageName.Brief(s_edition, new("p9")));
    }

    [Theory]
    [InlineData("p2", "Report")]
    [InlineData("n-asterisk", "to ¶1")]
    public void A_passage_stands_under_a_heading_and_a_note_by_its_mark(string id, string whence) => Assert.Equal(whence, PassageName.Whence(s_edition, Passage(id)));

    [Fact]
    public void A_passage_under_no_heading_stands_nowhere() => Assert.Null(PassageName.Whence(TrialEdition.Clean("1. a"), TrialEdition.Clean("1. a").Passages[0]));

    [Fact]
    public void A_citer_is_shown_the_last_number_the_first_letter_and_the_first_note()
    {
        Assert.Equal(["p2", "p2a", "n-asterisk"], PassageName.Examples(s_edition).Select(passage => passage.Id.Id));
        Assert.Empty(PassageName.Examples(TrialEdition.Clean("a")));
    }

    private static Passage Passage(string id) => s_edition.Find(new(id))!;
}
