using System.Text;

namespace StatiqEdition.Tests;

/// <summary>One strict door for text: clean UTF-8 comes in, everything else is refused with its place.</summary>
public sealed class EncodingTests
{
    private const string Text = "trial/text.md";

    [Fact]
    public void A_byte_order_mark_is_accepted_and_moves_no_place() =>
        Assert.Equal(["SE204 (1,3)"], TrialEdition.Faults(new TrialEdition().With(Text, [0xEF, 0xBB, 0xBF, .. "a {----}"u8]).Read()));

    [Fact]
    public void Utf_16_is_refused() =>
        Assert.Equal(["input/trial/text.md(1,1): error SE101: byte 0 is not UTF-8; save the file as UTF-8"], Printed([0xFF, 0xFE, .. Encoding.Unicode.GetBytes("text")]));

    [Fact]
    public void Windows_1252_is_refused_at_the_first_byte_that_is_not_UTF_8() =>
        Assert.Equal(["input/trial/text.md(2,3): error SE101: byte 6 is not UTF-8; save the file as UTF-8"], Printed([.. "one\nab"u8, 0x97, .. "cd"u8]));

    [Theory]
    [InlineData(new byte[] { (byte)'a', 0xC3 }, "(1,2): error SE101: byte 1 ")]
    [InlineData(new byte[] { 0xEF, 0xBB, 0xBF, (byte)'a', 0xE2, 0x80 }, "(1,2): error SE101: byte 4 ")]
    [InlineData(new byte[] { (byte)'a', 0xED, 0xA0, 0x80 }, "(1,2): error SE101: byte 1 ")]
    [InlineData(new byte[] { 0xC3, 0xA4, 0xC0, 0x80 }, "(1,2): error SE101: byte 2 ")]
    public void Cut_and_forbidden_sequences_are_refused_where_they_begin(byte[] content, string expected) =>
        Assert.Contains(expected, Assert.Single(Printed(content)), StringComparison.Ordinal);

    [Theory]
    [InlineData(0x0000)]
    [InlineData(0x0001)]
    [InlineData(0x001B)]
    [InlineData(0x007F)]
    [InlineData(0x0085)]
    [InlineData(0x061C)]
    [InlineData(0x200B)]
    [InlineData(0x200E)]
    [InlineData(0x200F)]
    [InlineData(0x2028)]
    [InlineData(0x202A)]
    [InlineData(0x202E)]
    [InlineData(0x2066)]
    [InlineData(0x2069)]
    [InlineData(0xFEFF)]
    [InlineData(0xFFFE)]
    [InlineData(0xE0041)]
    public void A_character_that_nobody_sees_is_refused_and_named(int value)
    {
        var unseen = new Rune(value).ToString();
        Assert.Equal([$"input/trial/text.md(1,3): error SE101: the invisible character U+{value:X4} stands here; remove it"], Printed(Encoding.UTF8.GetBytes($"ab{unseen}c")));
    }

    [Theory]
    [InlineData("soft\u00ADhyphen")]
    [InlineData("no\u00A0break")]
    [InlineData("zero\u200Dwidth\u200Cjoiners")]
    [InlineData("tab\tstop")]
    [InlineData("e\u0301 and é")]
    public void Characters_of_words_and_spaces_are_let_in(string text) =>
        Assert.Equal(text.Replace('\t', ' ').Replace('\u00A0', ' '), Assert.Single(TrialEdition.Clean(text).Passages).Text);

    [Fact]
    public void No_unseen_character_reaches_the_terminal() =>
        Assert.Equal(
            "input/trial/text.md(1,1): error SE110: '::: aU+E000b' is no typed block; known are title-page, signature, preamble, quotation, list, verse, table",
            Assert.Single(Printed("::: a\uE000b\n\nx\n\n:::"u8.ToArray())));

    [Theory]
    [InlineData("a &#x202E; b", "SE101 (1,3)")]
    [InlineData("a &#1; b", "SE101 (1,3)")]
    [InlineData("a &lrm; b", "SE101 (1,3)")]
    public void A_character_reference_is_no_way_in(string markdown, string expected) =>
        Assert.Equal([expected], TrialEdition.Faults(markdown));

    [Fact]
    public void A_witness_that_is_not_UTF_8_is_refused() =>
        Assert.Contains("input/trial/witness/o.txt(1,2): error SE101: byte 1 is not UTF-8; save the file as UTF-8", new TrialEdition().With("trial/witness/o.txt", [(byte)'a', 0xE9]).Read().Diagnostics.Select(fault => fault.ToString()));

    private static IEnumerable<string> Printed(byte[] content) => new TrialEdition().With(Text, content).Read().Diagnostics.Select(fault => fault.ToString());
}
