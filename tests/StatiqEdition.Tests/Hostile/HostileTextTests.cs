using StatiqEdition.Model;

namespace StatiqEdition.Tests;

/// <summary>Texts that break parsers: each ends in a result with nothing lost, or in a diagnostic, never in an exception.</summary>
public sealed class HostileTextTests
{
    [Fact]
    public void Ten_megabytes_on_one_line_are_too_large_a_block() =>
        Assert.Equal(["SE111 (1,1)"], TrialEdition.Faults(new string('a', 10_000_000)));

    [Fact]
    public void A_block_that_is_too_large_is_reported_where_it_begins() =>
        Assert.Equal(["SE111 (4,1)"], TrialEdition.Faults($"one\n\n\n{Repeat("two\n", 20_000)}\nthree"));

    [Fact]
    public void A_hundred_thousand_changes_in_one_paragraph_are_too_large_a_block() =>
        Assert.Equal(["SE111 (1,1)"], TrialEdition.Faults(Repeat("{~~a~>b~~}", 100_000)));

    [Fact]
    public void As_many_changes_as_a_block_holds_are_all_read()
    {
        var passage = Assert.Single(TrialEdition.Clean(Repeat("{~~a~>b~~}", 6_500)).Passages);
        Assert.Equal((new string('b', 6_500), new string('a', 6_500), 6_500), (passage.Text, passage.WitnessText, passage.Variants.Count));
    }

    [Theory]
    [InlineData("{++", "SE202 (1,1)")]
    [InlineData("{--", "SE202 (1,1)")]
    [InlineData("{==", "SE202 (1,1)")]
    [InlineData("{>>", "SE202 (1,1)")]
    [InlineData("{~~a~>", "SE202 (1,1)")]
    [InlineData("> ", "SE111 (1,1)")]
    [InlineData("1. ", "SE111 (1,1)")]
    [InlineData("a. ", "SE111 (1,1)")]
    [InlineData("_a ", "SE111 (1,1)", 11_000)]
    [InlineData("*a_ ", "SE111 (1,1)", 6_000)]
    [InlineData("* ", "SE107 (1,1)", 9_000)]
    public void Ten_thousand_openers_are_reported_once(string opener, string expected, int count = 10_001) =>
        Assert.Equal([expected], TrialEdition.Faults(Repeat(opener, count)));

    [Theory]
    [InlineData("[", 10_000)]
    [InlineData("[a](b", 4_000)]
    [InlineData("[ (](", 4_000)]
    [InlineData("{{{", 20_000)]
    [InlineData("{a", 30_000)]
    [InlineData("&quot", 10_000)]
    public void Openers_that_nothing_closes_are_text(string opener, int count) =>
        Assert.Equal(PlainText.SingleSpaced(Repeat(opener, count)), Assert.Single(TrialEdition.Clean(Repeat(opener, count)).Passages).Text);

    [Theory]
    [InlineData("++}", "SE213", 21_000)]
    [InlineData("~>", "SE213", 30_000)]
    [InlineData("{|", "SE210", 30_000)]
    [InlineData("[^", "SE303", 30_000)]
    [InlineData("[a][b] ", "SE107", 5_000)]
    public void Every_lone_sign_is_reported_however_many_there_are(string sign, string code, int count) =>
        Assert.Equal(count, TrialEdition.Faults(Repeat(sign, count)).Count(fault => fault.StartsWith(code, StringComparison.Ordinal)));

    [Fact]
    public void Brackets_opened_and_closed_are_text()
    {
        var brackets = new string('[', 4_000) + new string(']', 4_000);
        Assert.Equal(brackets, Assert.Single(TrialEdition.Clean(brackets).Passages).Text);
    }

    [Fact]
    public void Marks_nested_ten_thousand_deep_are_one_mark_inside_a_mark() =>
        Assert.Equal(["SE203 (1,4)"], TrialEdition.Faults(Repeat("{==", 10_000) + Repeat("==}", 10_000)));

    [Fact]
    public void Emphasis_nested_too_deep_is_reported_where_it_becomes_so() =>
        Assert.Equal(["SE111 (1,449)"], TrialEdition.Faults(Repeat("*a **b ", 100) + "x" + Repeat(" b** a*", 100)));

    [Fact]
    public void Emphasis_nested_deep_is_read() =>
        Assert.StartsWith("a b a b", Assert.Single(TrialEdition.Clean(Repeat("*a **b ", 60) + "x" + Repeat(" b** a*", 60)).Passages).Text, StringComparison.Ordinal);

    [Theory]
    [InlineData("a\n", 30_000)]
    [InlineData("a  \n", 15_000)]
    [InlineData("&amp; ", 10_000)]
    [InlineData("\\* ", 20_000)]
    public void Blocks_of_many_lines_and_signs_are_read_in_one_course(string text, int count)
    {
        var edition = TrialEdition.Clean(Repeat($"{Repeat(text, count)}\n\n", 8));
        Assert.Equal(8, edition.Passages.Count);
        Assert.NotEmpty(edition.Proof.Disagreements);
    }

    [Theory]
    [InlineData("[ (](", 13_000)]
    [InlineData("[a](b", 13_000)]
    [InlineData("*a* ", 8_000)]
    public void Signs_that_are_tried_with_all_before_them_can_be_too_many_for_one_block(string sign, int count) =>
        Assert.Equal(["SE111 (3,1)"], TrialEdition.Faults($"one\n\n{Repeat(sign, count)}"));

    [Theory]
    [InlineData("[ (](")]
    [InlineData("[a](b")]
    [InlineData("_a ")]
    public void Signs_can_be_too_many_for_one_file(string sign) =>
        Assert.Equal(["SE111 (19,1)"], TrialEdition.Faults(Repeat($"{Repeat(sign, 3_200)}\n\n", 50)));

    [Fact]
    public void Neither_notes_nor_signs_kept_as_text_are_counted_among_them() =>
        Assert.Single(TrialEdition.Clean($"{Repeat("x[^1]\\*\n", 8_000)}\n[^1]: note").Notes);

    [Fact]
    public void A_variant_note_has_a_hundred_parts_at_most() =>
        Assert.Equal(["SE111 (1,611)"], TrialEdition.Faults($"{{==a==}}{{>>{Repeat("a b | ", 100)}c d<<}}"));

    [Fact]
    public void Typed_blocks_nested_130_deep_are_reported_at_the_block_where_it_becomes_too_much() =>
        Assert.Equal(["SE111 (259,1)"], TrialEdition.Faults("one\n\n" + Repeat("::: signature\n\n", 140)));

    [Fact]
    public void Lists_nested_too_deep_are_reported_at_the_block_where_they_stand() =>
        Assert.Equal(["SE111 (5,1)"], TrialEdition.Faults($"1. one\n\n2. two\n\n3. {Repeat("a. ", 200)}\n\n4. four"));

    [Fact]
    public void Block_marks_inside_one_another_end_in_reports() =>
        Assert.Contains("SE202 (1,1)", TrialEdition.Faults(Repeat("{++\n\n", 5_000)));

    [Fact]
    public void Ten_thousand_pieces_of_surplus_are_carried_by_one_passage() =>
        Assert.Equal(10_000, Assert.Single(TrialEdition.Clean("x\n\n" + Repeat("{--a--}\n\n", 10_000)).Passages).Variants.Count);

    [Fact]
    public void Five_thousand_notes_are_all_there()
    {
        var numbers = Enumerable.Range(1, 5_000).ToList();
        var edition = TrialEdition.Clean(string.Concat(numbers.Select(n => $"x[^{n}]\n\n")) + string.Concat(numbers.Select(n => $"[^{n}]: note\n\n")));
        Assert.Equal(5_000, edition.Notes.Count);
    }

    [Fact]
    public void One_note_with_ten_thousand_marks_is_one_note() =>
        Assert.Single(TrialEdition.Clean($"{Repeat("x[^1]\n", 10_000)}\n[^1]: note").Notes);

    private static string Repeat(string text, int count) => string.Concat(Enumerable.Repeat(text, count));
}
