using System.Text;
using CsCheck;
using Spectre.Console;
using StatiqEdition.Model;

namespace StatiqEdition.Tests;

/// <summary>A line of a source as it is shown, with the place of a fault in it.</summary>
public sealed class ExcerptTests
{
    private const int Wide = 80;
    private const int Narrow = 20;
    private static readonly string[] s_pieces = ["a", "毛", "\t", "e\u0301", "\u202E", "𐍈", "\u0301", "\0", "\uD800", "ש"];

    [Fact]
    public void The_caret_stands_under_the_character_at_the_place()
    {
        var excerpt = Of("one\ntwo words\nthree\n", line: 1, column: 4);
        Assert.Equal((2, "two ", "w", "ords"), (excerpt.LineNumber, excerpt.Before, excerpt.At, excerpt.After));
        Assert.Equal((4, 1), (excerpt.CaretColumn, excerpt.CaretWidth));
    }

    [Theory]
    [InlineData("a\r\nbc\r\n", "bc")]
    [InlineData("a\rbc\rd", "bc")]
    [InlineData("\uFEFFa\nbc", "bc")]
    [InlineData("a\nb\u2028c\n", "bU+2028c")]
    public void Lines_end_where_the_reader_of_sources_ends_them(string source, string line) => Assert.Equal(line, Of(source, line: 1, column: 0).Line);

    [Fact]
    public void At_the_end_of_a_line_the_caret_stands_after_it()
    {
        var excerpt = Of("{++fast\nmore", line: 0, column: 7);
        Assert.Equal(("{++fast", "", ""), (excerpt.Before, excerpt.At, excerpt.After));
        Assert.Equal((7, 1), (excerpt.CaretColumn, excerpt.CaretWidth));
    }

    [Theory]
    [InlineData("a\n", 1, 0)]
    [InlineData("a\n", 7, 3)]
    [InlineData("", 0, 0)]
    public void After_the_last_line_there_is_an_empty_one(string source, int line, int column) => Assert.Equal("", Of(source, line, column).Line);

    [Fact]
    public void Wide_characters_take_two_columns()
    {
        var excerpt = Of("毛泽东 x 毛", line: 0, column: 4);
        Assert.Equal((7, 1), (excerpt.CaretColumn, excerpt.CaretWidth));
        Assert.Equal((9, 2), (Of("毛泽东 x 毛", line: 0, column: 6).CaretColumn, Of("毛泽东 x 毛", line: 0, column: 6).CaretWidth));
    }

    [Fact]
    public void Marks_that_combine_take_no_column()
    {
        var excerpt = Of("Pe\u0301king x", line: 0, column: 8);
        Assert.Equal(("x", 7), (excerpt.At, excerpt.CaretColumn));
        Assert.Equal("e\u0301", Of("Pe\u0301king x", line: 0, column: 2).At);
    }

    [Fact]
    public void A_character_of_two_units_is_never_halved() => Assert.Equal("𐍈", Of("a𐍈b", line: 0, column: 2).At);

    [Fact]
    public void Tabs_become_spaces_to_the_next_stop() => Assert.Equal(("a   b", 4), (Of("a\tb", line: 0, column: 2).Line, Of("a\tb", line: 0, column: 2).CaretColumn));

    [Fact]
    public void What_cannot_be_seen_is_shown_by_its_number()
    {
        var excerpt = Of("a\u202Eb\u001B[2Jc", line: 0, column: 1);
        Assert.Equal("aU+202EbU+001B[2Jc", excerpt.Line);
        Assert.Equal(("U+202E", "U+202E".Length), (excerpt.At, excerpt.CaretWidth));
    }

    [Theory]
    [InlineData(0, "abcdefghijklmnopqr…")]
    [InlineData(13, "…fghijklmnopqrstuvw…")]
    [InlineData(25, "…ijklmnopqrstuvwxyz")]
    [InlineData(26, "…jklmnopqrstuvwxyz")]
    public void A_long_line_is_cut_around_the_place(int column, string shown)
    {
        var excerpt = Of("abcdefghijklmnopqrstuvwxyz", line: 0, column, Narrow);
        Assert.Equal(shown, excerpt.Line);
        Assert.Equal("abcdefghijklmnopqrstuvwxyz"[column..].FirstOrDefault(), excerpt.At.FirstOrDefault());
    }

    [Fact]
    public void A_line_of_ten_million_characters_is_cut_too() =>
        Assert.Equal("…xxxxxxxx!xxxxxxxxx…", Of(new string('x', 5_000_000) + "!" + new string('x', 5_000_000), line: 0, column: 5_000_000, Narrow).Line);

    [Fact]
    public void The_lines_around_it_are_given_where_they_are_wanted()
    {
        var excerpt = Excerpt.Of(File("a\nb\nc\nd\nabcdefghijklmnopqrstuvwxyz\n"), new("x", 2, 0), Narrow, around: 2);
        Assert.Equal(["a", "b"], excerpt.Above);
        Assert.Equal("c", excerpt.Line);
        Assert.Equal(["d", "abcdefghijklmnopqr…"], excerpt.Below);
    }

    [Fact]
    public void Around_the_first_line_there_is_only_what_comes_after()
    {
        var excerpt = Excerpt.Of(File("a\nb\n"), new("x", 0, 0), Narrow, around: 2);
        Assert.Empty(excerpt.Above);
        Assert.Equal(["b"], excerpt.Below);
    }

    [Fact]
    public void Bytes_that_are_not_UTF_8_do_not_hide_the_line() =>
        Assert.Equal(("ab", "\uFFFD"), (Excerpt.Of(new("x", new byte[] { 0x61, 0x62, 0xFF, 0x63 }), new("x", 0, 2), Wide).Before, Excerpt.Of(new("x", new byte[] { 0x61, 0x62, 0xFF, 0x63 }), new("x", 0, 2), Wide).At));

    [Fact]
    public void Whatever_the_line_it_fits_and_the_caret_stands_within() =>
        Gen.Select(Gen.Int[0, s_pieces.Length - 1].Array[0, 90], Gen.Int[0, 180], Gen.Int[Narrow, Wide]).Sample((pieces, column, width) =>
        {
            var excerpt = Of(string.Concat(pieces.Select(piece => s_pieces[piece])), line: 0, column, width);
            Assert.InRange(excerpt.Line.GetCellWidth(), 0, width);
            Assert.InRange(excerpt.CaretColumn + excerpt.CaretWidth, 1, width + 1);
            Assert.DoesNotMatch("[\u202E\t\0]", excerpt.Line);
        });

    private static Excerpt Of(string source, int line, int column, int width = Wide) => Excerpt.Of(File(source), new("x", line, column), width);

    private static SourceFile File(string source) => new("x", Encoding.UTF8.GetBytes(source));
}
