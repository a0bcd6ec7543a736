namespace StatiqEdition.Tests;

/// <summary>One slip, one diagnostic: what cannot be read does not make the rest seem wrong.</summary>
public sealed class FollowingTests
{
    private const string Comparisons = "comparisons:\n  - left: p1\n    right: p3\n";
    private const string Rest = "3. {|3|}three[^2]\n\n[^1]: note [a](#p2)\n";

    [Theory]
    [InlineData("1. {|1|}one\u200b\n\n2. {|2|}two[^1]\n\n[^2]: note", "SE101 (1,12)")]
    [InlineData("---\nlabel: A\n\n1. {|1|}one\n\n2. {|2|}two[^1]\n\n[^2]: note", "SE102 (1,1)")]
    [InlineData("1. one\n\n{--\n{|1|} SECRET\n\n2. {|2|}two[^1]\n\n[^2]: note", "SE202 (3,1)")]
    [InlineData("1. one\n\n{++\n\n{|1|} supplied\n\n2. {|2|}two[^1]\n\n[^2]: note", "SE202 (3,1)")]
    [InlineData("1. one\n\n```\n2. {|2|}two[^1]\n\n[^2]: note", "SE107 (3,1)")]
    [InlineData("> 1. {|1|}one\n>\n> 2. {|2|}two[^1]\n>\n> [^2]: note", "SE107 (1,1)")]
    public void A_part_that_cannot_be_read_is_the_only_fault(string markdown, string expected) =>
        Assert.Equal([expected], TrialEdition.Faults(Edition().With("trial/text.md", markdown).Read()));

    [Fact]
    public void So_is_a_part_that_is_too_large() =>
        Assert.Equal(["SE111 (1,1)"], TrialEdition.Faults(Edition().With("trial/text.md", new string('a', 70_000)).Read()));

    [Fact]
    public void So_is_a_part_that_is_not_there() =>
        Assert.Equal(["SE106 (5,5)"], TrialEdition.Faults(Edition("  - none.md").Read()));

    [Fact]
    public void So_is_a_part_that_is_listed_twice() =>
        Assert.Equal(["SE105 (6,5)"], TrialEdition.Faults(Edition("  - text.md\n  - text.md").With("trial/text.md", "1. {|1|}one {++a++}\n\n2. {|2|}two[^1]\n\n[^2]: note").Read()));

    [Fact]
    public void A_note_mark_inside_a_broken_mark_leaves_its_note_alone() =>
        Assert.Equal(["SE203 (1,9)"], TrialEdition.Faults("{++[^1] {--a--}++}\n\n[^1]: note"));

    [Theory]
    [InlineData("a {~~b->c~~}{>>ocr<<} d", "SE202 (1,3)")]
    [InlineData("a {++b{>>ocr<<} d", "SE202 (1,3)")]
    [InlineData("a {++b\n\nc {>>ocr<<} d", "SE202 (1,3)", "SE205 (3,3)")]
    public void A_variant_note_behind_a_mark_without_an_end_is_no_fault_of_its_own(string markdown, params string[] expected) =>
        Assert.Equal(expected, TrialEdition.Faults(markdown));

    [Fact]
    public void What_has_nothing_to_do_with_a_fault_is_still_reported() =>
        Assert.Equal(["SE107 (1,1)", "SE303 (3,2)", "SE301 (5,1)", "SE302 (9,1)"], TrialEdition.Faults("- a\n\nx[^9]\n\n2. b\n\n## C {#c}\n\n## D {#c}"));

    private static TrialEdition Edition(string parts = "  - text.md") => new TrialEdition()
        .WithMetadata($"{Comparisons}parts:\n{parts}\n  - rest.md\n")
        .With("trial/rest.md", Rest);
}
