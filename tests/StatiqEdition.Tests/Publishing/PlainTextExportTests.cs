using System.Text;
using StatiqEdition.Model;
using StatiqEdition.Publishing;

namespace StatiqEdition.Tests;

public sealed class PlainTextExportTests
{
    [Fact]
    public void Each_passage_is_one_line_with_its_number_as_printed()
    {
        string[] expected = ["TRADE", "1. Railways grow “fast”.", "2. Railways grow slowly — very", "a. more", "[1] He reserves judgment on one.", "[2] He reserves judgment on two."];

        Assert.Equal(expected, Passages(ReadingOf(SmallEdition.Library.Site)));
    }

    [Fact]
    public void The_title_block_names_document_version_and_terms()
    {
        var block = ReadingOf(SmallEdition.Library.Site).Split("\n\n***\n\n")[0];

        Assert.Equal("On Trade\nTrade, Memorandum, 10 September 1952\n\nReading text, version 1.2.0, 2 January 2026, by the editors.\nIn the public domain.", block);
    }

    [Fact]
    public void The_address_stands_in_the_title_block_where_it_is_known() =>
        Assert.Contains("\nhttps://x.test/e1/\n", ReadingOf(SmallEdition.Library.Site with { Url = new("https://x.test/") }), StringComparison.Ordinal);

    [Fact]
    public void A_passage_without_words_has_no_line()
    {
        var silent = SmallEdition.Edition with { Parts = [new(new("x"), "X", [new Block.Lone(SmallEdition.Paragraph())])], Notes = [] };

        Assert.Empty(Passages(Text(Assert.Single(ReadingText.Of(SmallEdition.Library.Site, silent)))));
    }

    [Fact]
    public void A_witness_is_published_byte_for_byte_and_only_where_it_has_a_text()
    {
        var file = Assert.Single(WitnessTexts.Of(SmallEdition.Library.Site, SmallEdition.Edition));

        Assert.Equal("e1/witness-o.txt", file.Path);
        Assert.Equal(SmallEdition.Bytes(SmallEdition.Witness), file.Content.ToArray());
    }

    private static string ReadingOf(Site site) => Text(Assert.Single(ReadingText.Of(site, SmallEdition.Edition)));

    private static IEnumerable<string> Passages(string text) =>
        text.Split("\n***\n").Skip(1).SelectMany(block => block.Split('\n', StringSplitOptions.RemoveEmptyEntries));

    private static string Text(SiteFile file) => Encoding.UTF8.GetString(file.Content.Span);
}
