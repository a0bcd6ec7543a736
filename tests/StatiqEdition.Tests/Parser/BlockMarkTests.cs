namespace StatiqEdition.Tests;

/// <summary>Marks around whole blocks, and surplus that makes no passage: nothing of the witness is lost.</summary>
public sealed class BlockMarkTests
{
    [Fact]
    public void Surplus_blocks_are_taken_letter_for_letter_whatever_they_look_like()
    {
        var passage = Assert.Single(TrialEdition.Clean("text\n\n{--\n# SECRET\n\n> - 4 `x` <b> [^1]\n--}{>>formework<<}").Passages);
        Assert.Equal(("text", "text # SECRET > - 4 `x` <b> ¹"), (passage.Text, passage.WitnessText));
        Assert.Equal("vtext-p1-1", Assert.Single(passage.Variants).Id);
    }

    [Fact]
    public void Supplied_blocks_are_passages_of_their_own_each_with_its_variant()
    {
        var edition = TrialEdition.Clean("one\n\n{++\n\ntwo *three*\n\nfour\n\n++}{>>lacuna | F = two<<}");
        Assert.Equal([("one", "one"), ("two three", ""), ("four", "")], edition.Passages.Select(passage => (passage.Text, passage.WitnessText)));
        Assert.Equal(["vtext-p2-1", "vtext-p3-1"], edition.Variants.Select(variant => variant.Id));
    }

    [Fact]
    public void Surplus_is_carried_by_the_passage_before_it() =>
        Assert.Equal(["one SECRET", "two"], TrialEdition.Clean("one\n\n{--SECRET--}\n\ntwo").Passages.Select(passage => passage.WitnessText));

    [Fact]
    public void Surplus_at_the_start_of_a_part_is_carried_by_the_passage_after_it() =>
        Assert.Equal(["SECRET one"], TrialEdition.Clean("{--SECRET--}\n\none").Passages.Select(passage => passage.WitnessText));

    [Fact]
    public void Surplus_where_a_page_begins_is_carried_by_the_passage_after_it() =>
        Assert.Equal(["one", "3 two"], TrialEdition.Clean("one\n\n{|3|}{--3--}\n\ntwo").Passages.Select(passage => passage.WitnessText));

    [Fact]
    public void Surplus_at_the_very_end_is_carried_by_the_last_passage_page_break_and_all()
    {
        var passage = Assert.Single(TrialEdition.Clean("one\n\n{|3|}{--3--}\n\n{--SECRET--}").Passages);
        Assert.Equal("one 3 SECRET", passage.WitnessText);
    }

    [Theory]
    [InlineData("{--SECRET--}", "SE114 (1,1)")]
    [InlineData("", "SE114 (1,1)")]
    [InlineData("text\n\n{--\nSECRET", "SE202 (3,1)")]
    [InlineData("text\n\n{++\nsupplied", "SE202 (3,1)")]
    [InlineData("text\n\n{--\nSECRET\n--} more", "SE107 (5,4)")]
    [InlineData("text\n\n{--\nSECRET {++a++}\n--}", "SE203 (4,8)")]
    [InlineData("text\n\n{++\nsupplied {--a--} b\n++}", "SE203 (4,10)")]
    [InlineData("text\n\n{++\n# A heading\n++}", "SE107 (4,1)")]
    [InlineData("text\n\n{--\n--}", "SE204 (3,1)")]
    [InlineData("text\n\n{--\na {|3|} b\n--}", "SE210 (4,3)")]
    public void What_cannot_be_marked_so_is_reported(string markdown, params string[] expected) =>
        Assert.Equal(expected, TrialEdition.Faults(markdown));
}
