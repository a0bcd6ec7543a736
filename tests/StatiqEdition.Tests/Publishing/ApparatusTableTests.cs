using System.Text;
using StatiqEdition.Model;
using StatiqEdition.Publishing;

namespace StatiqEdition.Tests;

public sealed class ApparatusTableTests
{
    [Fact]
    public void Every_variant_is_a_line_and_every_witness_a_column()
    {
        Assert.Equal(
            [
                "variant,passage,page,kind,edition,O,F,cause,certain,inferred,remark,version,address",
                "vp1-1,p1,,substitution,Rail,rall,,ocr,yes,no,,1.2.0,",
                "vp1-2,p1,,surplus,,SECRET,,formework,no,no,,1.2.0,",
                "vp2-1,p2,,supplied,very,,,note-mark,yes,no,,1.2.0,",
            ],
            Lines(SmallEdition.Edition));
    }

    [Fact]
    public void A_spreadsheet_knows_its_letters_by_the_byte_order_mark() =>
        Assert.Equal([0xEF, 0xBB, 0xBF], File(SmallEdition.Edition).Content.Span[..3].ToArray());

    [Theory]
    [InlineData("=1+1", "'=1+1")]
    [InlineData("+x", "'+x")]
    [InlineData("-x", "'-x")]
    [InlineData("@x", "'@x")]
    [InlineData("a, b", "\"a, b\"")]
    [InlineData("say \"a\"", "\"say \"\"a\"\"\"")]
    [InlineData("a\nb", "\"a\nb\"")]
    [InlineData("=\"a\"", "\"'=\"\"a\"\"\"")]
    public void A_cell_is_words_and_nothing_else(string words, string cell)
    {
        var variant = new Variant("vp1-1", new("p1"), VariantKind.Unchanged, "x", [new("O", words)], Place.StartOf("a.md"));
        var edition = SmallEdition.Edition with { Parts = [new(new("x"), "X", [new Block.Lone(SmallEdition.Paragraph(new Inline.Emendation(variant, [SmallEdition.Words("x")])))])], Notes = [] };

        Assert.Contains($"vp1-1,p1,,unchanged,x,{cell},,", Encoding.UTF8.GetString(File(edition).Content.Span), StringComparison.Ordinal);
    }

    private static SiteFile File(Edition edition) => Assert.Single(ApparatusTable.Of(SmallEdition.Library.Site, edition));

    private static string[] Lines(Edition edition) => Encoding.UTF8.GetString(File(edition).Content.Span).TrimStart('\uFEFF').Split("\r\n", StringSplitOptions.RemoveEmptyEntries);
}
