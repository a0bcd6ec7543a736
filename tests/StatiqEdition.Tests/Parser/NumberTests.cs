namespace StatiqEdition.Tests;

/// <summary>Numbers are identities: read as printed, supplied and mended where they stand, never made up.</summary>
public sealed class NumberTests
{
    [Fact]
    public void A_supplied_number_makes_a_numbered_paragraph()
    {
        var passage = TrialEdition.Clean("{++1.++} The Peiping regime").Passages[0];
        Assert.Equal(("p1", "1", "The Peiping regime"), (passage.Id.Id, passage.Number, passage.Text));
        Assert.Equal(("vp1-1", "1.", ""), (passage.NumberVariant!.Id, passage.NumberVariant.Lemma, passage.NumberVariant.Base.Text));
    }

    [Fact]
    public void A_misread_number_makes_a_numbered_paragraph()
    {
        var passage = TrialEdition.Clean("{~~l.~>1.~~}{>>ocr | F = 1.<<} The Peiping regime").Passages[0];
        Assert.Equal(("p1", "l."), (passage.Id.Id, passage.NumberVariant!.Base.Text));
        Assert.Equal("F", passage.NumberVariant.Readings[1].Witness);
    }

    [Fact]
    public void A_number_supplied_in_the_middle_of_a_tight_list_begins_the_next_item() =>
        Assert.Equal(["p1", "p2", "p3"], Ids("1. one\n{++2.++} two\n3. three"));

    [Fact]
    public void A_sub_paragraph_may_be_supplied_or_mended_too() =>
        Assert.Equal(["p1", "p1a", "p1b", "p1c"], Ids("1. one\n\n    a. x\n\n    {++b.++} y\n\n    {~~e.~>c.~~} z"));

    [Fact]
    public void Text_under_a_number_in_a_mark_is_indented_as_under_the_number_alone() =>
        Assert.Equal(["p1", "p1a", "p2"], Ids("{++1.++}{>>lacuna<<} one\n\n   a. x\n\n2. two"));

    [Theory]
    [InlineData("1. a\nb\n\n- 2. c\n3. d\n", ", which begins o.txt line 4; put that paragraph in, or, if")]
    [InlineData("1. a\n> “2.\n3. d\n2. x\r\n", ", which begins o.txt lines 2, 4; put")]
    [InlineData("1. a\n2.5 b\nsee 2. c\n12. d\n2) e\n", "; if the witness lost")]
    public void A_number_that_is_missing_is_told_with_the_lines_of_the_witness_that_begin_with_it(string witness, string told) =>
        Assert.Contains($"'3.' stands where '2.' should follow{told}", new TrialEdition().WithWitness(witness).With("trial/text.md", "1. a\n\n3. d").Read().Diagnostics[0].Message, StringComparison.Ordinal);

    [Fact]
    public void A_paragraph_that_was_dropped_from_the_edition_of_NIE_58_is_told_by_its_line() =>
        Assert.Contains(
            RealInput.ReadWith("estimate.md", text => string.Join('\n', text.Split('\n').Where(line => !line.StartsWith("7. ", StringComparison.Ordinal)))).Diagnostics,
            fault => fault.Message.StartsWith("'8.' stands where '7.' should follow, which begins ocr.txt line 75; put that paragraph in, or, if it is this one, write 7.; ", StringComparison.Ordinal));

    [Theory]
    [InlineData("5. a\n\n7. b\n\n6. c", "SE301 (1,1)", "SE301 (3,1)", "SE301 (5,1)")]
    [InlineData("1. a\n\n3. b", "SE301 (3,1)")]
    [InlineData("1. a\n\n1. b", "SE301 (3,1)")]
    [InlineData("1. a\n\n1. b\n\n2. c", "SE301 (3,1)")]
    [InlineData("1. a\n\n2. b\n\n8. c\n\n4. d\n\n5. e", "SE301 (5,1)")]
    [InlineData("1. a\n\n2. b\n\n4. c\n\n5. d", "SE301 (5,1)")]
    [InlineData("1. a\n\n3. b\n\n3. c\n\n4. d", "SE301 (3,1)")]
    [InlineData("1. a\n\n2. b\n\n2. c\n\n3. d", "SE301 (5,1)")]
    [InlineData("1. a\n\n2. b\n\n2. c\n\n4. d", "SE301 (5,1)")]
    [InlineData("1. a\n\n3. b\n\n2. c\n\n4. d", "SE301 (3,1)", "SE301 (5,1)")]
    [InlineData("1. a\n\n12. b\n\n13. c\n\n14. d", "SE301 (3,1)")]
    [InlineData("1. a\n\n3. {++b++}\n\n    a. x\n\n3. {++c++}\n\n    a. x", "SE301 (3,1)")]
    [InlineData("1. a\n\n    a. x\n\n    c. y\n\n    c. z\n\n    d. w", "SE301 (5,5)")]
    [InlineData("0. a", "SE301 (1,1)")]
    [InlineData("01. a", "SE301 (1,1)")]
    [InlineData("{++01.++} a", "SE301 (1,1)")]
    [InlineData("1. a\n\na. b", "SE301 (3,1)")]
    [InlineData("1. a\n\nSee the annex\na. b", "SE301 (4,1)")]
    [InlineData("1. a\n\n    b. c", "SE301 (3,5)")]
    [InlineData("a. without a number above it", "SE301 (1,1)")]
    [InlineData("1. a\n\n  b. c\n\n  c. d", "SE301 (3,3)")]
    [InlineData("1. a\n\n    a. b\n\na. c\n\nb. d", "SE301 (5,1)")]
    [InlineData("1. > a\n\n2. b", "SE107 (1,1)")]
    [InlineData("1. a\n\n2) b\n\n3. c", "SE107 (3,1)")]
    public void A_number_out_of_sequence_is_reported_and_not_renumbered(string markdown, params string[] expected) =>
        Assert.Equal(expected, TrialEdition.Faults(markdown));

    [Fact]
    public void The_report_names_the_number_found_and_the_number_that_should_follow()
    {
        var fault = Assert.Single(TrialEdition.Read("1. a\n\n3. b").Diagnostics);
        Assert.Equal("'3.' stands where '2.' should follow, which begins o.txt line 5; put that paragraph in, or, if it is this one, write 2.; if the witness lost or misread the number, write {++2.++} or {~~3.~>2.~~}, or write 3\\. if it is no number", fault.Message);
    }

    [Fact]
    public void Numbers_run_on_over_headings_and_parts()
    {
        var edition = new TrialEdition().WithMetadata("parts:\n  - text.md\n  - more.md\n").With("trial/text.md", "# A\n\n1. one\n\n## B\n\n2. two").With("trial/more.md", "# C\n\n3. three").Read().Value!.Editions[0];
        Assert.Equal(["a", "p1", "b", "p2", "c", "p3"], edition.Passages.Select(passage => passage.Id.Id));
    }

    [Theory]
    [InlineData("1952\\. It was", "1952. It was")]
    [InlineData("1234567890. Ten figures are no number", "1234567890. Ten figures are no number")]
    [InlineData("It was in\n1952. Then", "It was in 1952. Then")]
    [InlineData("A. Y. Vyshinsky", "A. Y. Vyshinsky")]
    public void What_only_looks_like_a_number_stays_text(string markdown, string text)
    {
        var passage = Assert.Single(TrialEdition.Clean(markdown).Passages);
        Assert.Equal((null, text), (passage.Number, passage.Text));
    }

    [Fact]
    public void A_mark_inside_the_mark_of_a_number_is_reported() =>
        Assert.Equal(["SE203 (1,4)"], TrialEdition.Faults("{~~{++l++}.~>1.~~} one"));

    private static IEnumerable<string> Ids(string markdown) => TrialEdition.Clean(markdown).Passages.Select(passage => passage.Id.Id);
}
