using StatiqEdition.Model;

namespace StatiqEdition.Tests;

/// <summary>What an edition derives from its parts.</summary>
public sealed class EditionTests
{
    [Fact]
    public void An_edition_made_with_other_parts_has_their_passages_and_no_others()
    {
        var edition = RealInput.Edition;
        Assert.True(edition.Passages.Count > edition.Notes.Count);
        Assert.Equal(edition.Notes.Count, (edition with { Parts = [] }).Passages.Count);
    }

    [Fact]
    public void A_note_whose_mark_stands_twice_is_one_note_of_its_passage()
    {
        var edition = new TrialEdition().With("trial/text.md", "One[^1] two[^1].\n\n[^1]: A note.\n").Read().Value!.Editions[0];
        var notes = edition.NotesOf(edition.Passages[0]).Select(note => note.Passage.Text);
        Assert.Equal(["A note."], notes);
    }

    [Theory]
    [InlineData("China's Role", "chinas-role")]
    [InlineData("China’s Role", "chinas-role")]
    [InlineData("One aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa two", "one")]
    public void A_slug_keeps_the_words_up_to_the_first_that_is_too_many(string words, string slug) =>
        Assert.Equal(slug, Locus.Slug(words));
}
