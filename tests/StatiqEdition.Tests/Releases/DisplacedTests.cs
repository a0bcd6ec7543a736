using StatiqEdition.Model;
using StatiqEdition.Theme;

namespace StatiqEdition.Tests;

/// <summary>Published ids of paragraphs without numbers keep their words when paragraphs are put in, taken out, joined, divided or exchanged; and what an explicit id does for that.</summary>
public sealed class DisplacedTests
{
    private const string Released = "One stands.\n\nTwo stands.\n\nThree stands.\n\nFour stands.\n";

    [Theory]
    [InlineData("One stands.\n\nNew.\n\nTwo stands.\n\nThree stands.\n\nFour stands.\n", "SE318 (5,1)", "text-p2", "text-p3")]
    [InlineData("One stands.\n\nTwo stands.\n\nThree\n\nstands.\n\nFour stands.\n", "SE318 (9,1)", "text-p4", "text-p5")]
    [InlineData("One stands.\n\nThree stands.\n\nFour stands.\n", "SE318 (3,1)", "text-p3", "text-p2")]
    [InlineData("One stands.\n\nTwo stands. Three stands.\n\nFour stands.\n", "SE318 (5,1)", "text-p4", "text-p3")]
    [InlineData("Two stands.\n\nOne stands.\n\nThree stands.\n\nFour stands.\n", "SE318 (1,1)", "text-p2", "text-p1")]
    public void Words_under_the_published_id_of_others_are_told_once_where_they_stand(string text, string fault, string was, string now)
    {
        var told = Assert.Single(Read(text).Diagnostics);
        Assert.Equal(fault, Assert.Single(TrialEdition.Faults(Read(text))));
        Assert.Equal($"these words were published as '{was}' and are now '{now}'; give the paragraph its id again, {{#{was}}} at its end, and a paragraph that is new before it one of its own, such as {{#addition}}", told.Message);
    }

    [Theory]
    [InlineData("One stands.\n\nNew. {#addition}\n\nTwo stands.\n\nThree stands.\n\nFour stands.\n", "text-p1 addition text-p2 text-p3 text-p4")]
    [InlineData("One stands.\n\nThree stands. {#text-p3}\n\nFour stands.\n", "text-p1 text-p3 text-p4")]
    [InlineData("Two stands. {#text-p2}\n\nOne stands. {#text-p1}\n\nThree stands.\n\nFour stands.\n", "text-p2 text-p1 text-p3 text-p4")]
    [InlineData("One stands.\n\nTwo stands.\n\nThree stands.\n\nFour stands.\n\nNew.\n", "text-p1 text-p2 text-p3 text-p4 text-p5")]
    public void With_ids_of_their_own_all_stand_where_they_stood(string text, string ids)
    {
        var outcome = Read(text, text.Contains("Two", StringComparison.Ordinal) ? "" : "aliases:\n  - { from: text-p2, to: text-p1 }\n");

        Assert.Empty(outcome.Diagnostics);
        Assert.Equal(ids, string.Join(' ', outcome.Value!.Editions[0].Passages.Select(passage => passage.Id.Id)));
    }

    [Theory]
    [InlineData("One is corrected.\n\nTwo stands.\n\nThree stands.\n\nFour stands.\n")]
    [InlineData("## A heading\n\nOne stands.\n\nTwo stands.\n\nThree stands.\n\nFour stands.\n")]
    [InlineData("Four stands.\n\nTwo stands.\n\nThree stands.\n\nFour stands.\n")]
    public void Corrections_new_sections_and_words_that_stand_twice_are_no_displacement(string text) =>
        Assert.DoesNotContain(Read(text).Diagnostics, fault => fault.Rule == Rules.Displaced);

    [Fact]
    public void An_alias_of_the_id_does_not_make_it_right() =>
        Assert.Contains("SE318 (3,1)", TrialEdition.Faults(Read("One stands.\n\nThree stands.\n\nFour stands.\n", "aliases:\n  - { from: text-p4, to: text-p3 }\n")));

    [Theory]
    [InlineData("a {#b}\n\n::: list\n\nc {#d}\n\n:::\n\ne", "b d text-p1")]
    [InlineData("## A\n\na\n\nb {#a-p7}\n\nc\n\nd {#a-p2}\n\ne", "a a-p1 a-p7 a-p8 a-p2 a-p9")]
    [InlineData("::: verse\n\na {#x}\nb\nc {#y}\n\n:::", "x text-p1 y")]
    [InlineData("::: table\n\n| a | b | {#x}\n|---|---|\n| c | d |\n| e | f |{#text-p5}\n| g | h |\n\n:::", "x text-p1 text-p5 text-p6")]
    [InlineData("a\n\n{++\n\nb {#c}\n\n++}\n\nd", "text-p1 c text-p2")]
    public void An_explicit_id_is_not_counted_and_a_count_is_counted_on_from(string markdown, string ids) =>
        Assert.Equal(ids, string.Join(' ', TrialEdition.Clean(markdown).Passages.Select(passage => passage.Id.Id)));

    [Fact]
    public void An_explicit_id_is_no_part_of_the_words() => Assert.Equal(("a b", "a b"), (TrialEdition.Clean("a *b* {#c}").Passages[0].Text, PlainText.Witness(TrialEdition.Clean("a *b* {#c}").Passages[0].Content).TrimEnd()));

    [Theory]
    [InlineData("a {#B}", "SE307 (1,3)")]
    [InlineData("1. a {#b}", "SE109 (1,6)")]
    [InlineData("a {#b} c", "SE109 (1,3)")]
    [InlineData("::: table\n\n| a {#b} | c |\n|---|---|\n\n:::", "SE109 (3,5)")]
    [InlineData("a\n\nb {#text-p1}", "SE302 (3,1)")]
    [InlineData("a\n\n{--b--} {#c}", "SE109 (3,9)")]
    public void An_id_stands_at_the_end_of_a_paragraph_without_a_number_and_lasts(string markdown, string fault) =>
        Assert.Equal([fault], TrialEdition.Faults(markdown));

    [Theory]
    [InlineData("Two stands. {#text-p2}\n\nOne stands. {#text-p1}\n\nThree stands.\n\nFour stands.\n", "1.0.0", "SE310 (1,1)")]
    [InlineData("Two stands. {#text-p2}\n\nOne stands. {#text-p1}\n\nThree stands.\n\nFour stands.\n", "1.0.1", null)]
    [InlineData(Released, "1.0.0", null)]
    public void Passages_that_are_moved_with_their_ids_are_told_under_the_released_version(string text, string version, string? fault)
    {
        var faults = TrialEdition.Faults(Read(text, "", version));
        Assert.Equal(fault is null ? [] : [fault], faults);
    }

    [Fact]
    public void A_release_in_which_passages_were_moved_says_so()
    {
        var first = Releasing.Release(TrialEdition.Clean(Released), new(1, 0, 0), new(2026, 11, 23));
        var moved = Read("Two stands. {#text-p2}\n\nOne stands. {#text-p1}\n\nThree stands.\n\nFour stands.\n").Value!.Editions[0];
        var second = Releasing.Release(moved, new(1, 0, 1), new(2026, 11, 24));
        var edition = second with { Kept = [first, second] };

        Assert.Equal("No words were changed. Their order was.", WordlessRelease.Said(edition, edition.Ledger.Last!));
        Assert.Equal("No words were changed.", WordlessRelease.Said(edition with { Kept = [] }, edition.Ledger.Last!));
    }

    private static Outcome<Library> Read(string text, string yaml = "", string version = "1.0.1")
    {
        var released = Releasing.Release(TrialEdition.Clean(Released), new(1, 0, 0), new(2026, 11, 23));
        return new TrialEdition().With(TrialFiles.Part, text).After(released).WithMetadata($"version: {version}\n{yaml}").Read();
    }
}
