namespace StatiqEdition.Tests;

/// <summary>Every note of the document is read, once, and stays joined to its marks.</summary>
public sealed class NoteTests
{
    [Theory]
    [InlineData("1", "n1")]
    [InlineData("60a", "n60a")]
    [InlineData("60A", "n60a")]
    [InlineData("*", "n-asterisk")]
    [InlineData("**", "n-asterisk-asterisk")]
    [InlineData("†", "n-dagger")]
    [InlineData("注", "n-u6ce8")]
    [InlineData("𝔞", "n-u1d51e")]
    public void A_label_is_any_word_and_makes_an_id_that_lasts(string label, string id)
    {
        var note = Assert.Single(TrialEdition.Clean($"x[^{label}]\n\n[^{label}]: text").Notes);
        Assert.Equal((label, id, "text"), (note.Mark, note.Id.Id, note.Passage.Text));
    }

    [Fact]
    public void Notes_come_in_the_order_of_their_first_marks() =>
        Assert.Equal(["n2", "n1", "n3"], TrialEdition.Clean("a[^2] b[^1]\n\n[^1]: one[^3]\n[^2]: two\n[^3]: three").Notes.Select(note => note.Id.Id));

    [Fact]
    public void A_note_knows_every_passage_in_which_its_mark_stands() =>
        Assert.Equal(["p1", "p2"], TrialEdition.Clean("1. a[^1] b[^1]\n\n2. c[^1]\n\n[^1]: note").Notes[0].Anchors.Select(anchor => anchor.Id));

    [Fact]
    public void A_note_stands_on_the_page_of_its_first_mark() =>
        Assert.Equal("3", TrialEdition.Clean("{|2|}a {|3|}b[^1] {|4|}c\n\n[^1]: note").Notes[0].Passage.Page);

    [Fact]
    public void A_supplied_mark_refers_to_its_note_and_the_witness_lacks_it()
    {
        var edition = TrialEdition.Clean("so.{++[^1]++} On.\n\n[^1]: note");
        Assert.Equal(("so. On.", "so. On."), (edition.Passages[0].Text, edition.Passages[0].WitnessText));
        Assert.Equal(("¹", ""), (edition.Variants[0].Lemma, edition.Variants[0].Base.Text));
    }

    [Fact]
    public void A_mark_in_the_witness_reads_as_a_superior_figure() =>
        Assert.Equal("states.¹² so", TrialEdition.Clean("states.[^12] so\n\n[^12]: note").Passages[0].WitnessText);

    [Fact]
    public void A_mark_added_to_words_that_stay_is_a_change()
    {
        var variant = Assert.Single(TrialEdition.Clean("x {~~a~>a[^1]~~}\n\n[^1]: note").Variants);
        Assert.Equal(("a¹", "a"), (variant.Lemma, variant.Base.Text));
    }

    [Fact]
    public void Wreckage_before_a_note_is_witness_and_not_text()
    {
        var note = TrialEdition.Clean("x[^1]\n\n[^1]: {--^{&#}x27;--}{>>note-mark<<}The Special Assistant").Notes[0].Passage;
        Assert.Equal(("The Special Assistant", "^{&#}x27;The Special Assistant"), (note.Text, note.WitnessText));
    }

    [Fact]
    public void Notes_may_follow_one_another_without_a_blank_line_and_run_over_lines() =>
        Assert.Equal(["one and more", "two"], TrialEdition.Clean("x[^1] y[^2]\n\n[^1]: one\n    and more\n[^2]: two").Notes.Select(note => note.Passage.Text));

    [Theory]
    [InlineData("x[^1]\n\n[^1]: a\na paragraph", "SE107 (4,1)")]
    [InlineData("x[^1]\n\n[^1]: a\n\n[^1]: b", "SE305 (5,1)")]
    [InlineData("x[^1]\n\n[^1]: a\n[^1]: b", "SE305 (4,1)")]
    [InlineData("x[^a]\n\n[^a]: a\n\n[^A]: b", "SE305 (5,1)")]
    [InlineData("x[^9] and y[^9]", "SE303 (1,2)", "SE303 (1,12)")]
    [InlineData("x\n\n[^1]: a", "SE304 (3,1)")]
    [InlineData("x\n\n[^1]: a[^1]", "SE304 (3,1)")]
    [InlineData("x[^1]\n\n[^1]: > quoted", "SE107 (3,1)")]
    [InlineData("x[^1]\n\n[^1]: note\n- item", "SE107 (4,1)")]
    [InlineData("x[^1]\n\n[^1]: note\n\n    second", "SE107 (5,1)")]
    [InlineData("x[^1]\n\n[^1]: note\n\n    - item", "SE107 (5,1)")]
    [InlineData("x[^1]\n\n[^1]:\n\n    second", "SE107 (3,1)")]
    [InlineData("x[^{++1++}]\n\n[^{++1++}]: a", "SE307 (3,1)")]
    [InlineData("x[^**********]\n\n[^**********]: a", "SE307 (3,1)")]
    public void What_is_wrong_with_a_note_is_reported(string markdown, params string[] expected) =>
        Assert.Equal(expected.Order(StringComparer.Ordinal), TrialEdition.Faults(markdown).Order(StringComparer.Ordinal));

    [Theory]
    [InlineData("x[^1]\n\n[^1]: note\n\n    second")]
    [InlineData("x[^1]\n\n[^1]: note\n- item")]
    public void What_stands_in_a_note_beside_its_paragraph_is_named_as_that(string markdown) =>
        Assert.StartsWith("a note is one paragraph; ", Assert.Single(TrialEdition.Read(markdown).Diagnostics).Message, StringComparison.Ordinal);

    [Fact]
    public void A_note_may_be_defined_in_another_part() =>
        Assert.Empty(new TrialEdition().WithMetadata("parts:\n  - text.md\n  - more.md\n").With("trial/text.md", "1. x[^1]").With("trial/more.md", "# B\n\n[^1]: note").Read().Diagnostics);
}
