using System.Text;
using System.Text.Json.Nodes;
using StatiqEdition.Model;
using StatiqEdition.Publishing;

namespace StatiqEdition.Tests;

public sealed class AnnotationTests
{
    private static readonly JsonNode s_real = Json(RealInput.Outcome.Value!.Site, RealInput.Edition);

    [Fact]
    public void Every_variant_and_every_mark_of_a_note_is_an_annotation()
    {
        var expected = RealInput.Edition.Variants.Select(variant => variant.Id).Concat(RealInput.Edition.Notes.Select(note => $"{note.Id}--ref"));

        Assert.Equal(expected.Order(StringComparer.Ordinal), Items(s_real).Select(item => ((string)item["id"]!).Split('#')[1]).Order(StringComparer.Ordinal));
        Assert.Equal(Items(s_real).Count(), (int)s_real["total"]!);
    }

    [Fact]
    public void Every_quotation_is_found_at_one_place_of_the_file_it_quotes_so_that_paragraphs_5_and_26_cannot_be_confused()
    {
        var text = Encoding.UTF8.GetString(Assert.Single(ReadingText.Of(RealInput.Outcome.Value!.Site, RealInput.Edition)).Content.Span);
        var quoting = Items(s_real).Where(item => item["target"]!.AsArray().Count > 1).ToList();

        Assert.NotEmpty(quoting);
        Assert.All(quoting, item => Assert.Equal("reading.txt", (string?)item["target"]![1]!["source"]));
        Assert.All(quoting.Select(Quotation), quote => Assert.Single(Places(text, $"{quote["prefix"]}{quote["exact"]}{quote["suffix"]}")));
    }

    [Fact]
    public void A_quotation_stands_in_the_line_of_the_passage_that_is_named_beside_it() => Assert.All(Items(s_real).Where(item => item["target"]!.AsArray().Count > 1), item =>
    {
        var (quote, text) = (Quotation(item), Encoding.UTF8.GetString(Assert.Single(ReadingText.Of(RealInput.Outcome.Value!.Site, RealInput.Edition)).Content.Span));
        var at = text.IndexOf($"{quote["prefix"]}{quote["exact"]}{quote["suffix"]}", StringComparison.Ordinal) + ((string)quote["prefix"]!).Length;
        var line = text[(text.LastIndexOf('\n', at) + 1)..text.IndexOf('\n', at)];

        Assert.EndsWith(RealInput.Text((string)item["target"]![0]!["selector"]!["value"]!), line, StringComparison.Ordinal);
    });

    [Fact]
    public void A_variant_quotes_the_edition_s_words_at_its_place()
    {
        var item = Item(s_real, "vp9-1");

        Assert.Equal("p9", (string?)item["target"]![0]!["selector"]!["value"]);
        Assert.Equal("Stalinist", (string?)Quotation(item)["exact"]);
        Assert.EndsWith("Marxist-Leninist-", (string?)Quotation(item)["prefix"], StringComparison.Ordinal);
        Assert.Equal(["Stalinist] O: Stallnist", "ocr"], item["body"]!.AsArray().Select(body => (string?)body!["value"]));
    }

    [Fact]
    public void A_note_is_a_comment_on_the_word_before_its_mark()
    {
        var item = Item(s_real, "n1--ref");

        Assert.Equal("commenting", (string?)item["motivation"]);
        Assert.Equal("estimate.", (string?)Quotation(item)["exact"]);
        Assert.Equal(RealInput.Text("n1"), (string?)item["body"]![0]!["value"]);
        Assert.Equal("./#n1", (string?)item["body"]![0]!["id"]);
    }

    [Fact]
    public void Addresses_are_whole_where_the_site_s_is_known()
    {
        var json = Json(SmallEdition.Library.Site with { Url = new("https://editions.test/a/") }, SmallEdition.Edition);

        Assert.Equal("https://editions.test/a/e1/annotations.jsonld", (string?)json["id"]);
        Assert.All(Items(json), item => Assert.Equal(["https://editions.test/a/e1/", "https://editions.test/a/e1/reading.txt"], item["target"]!.AsArray().Select(target => (string?)target!["source"])));
    }

    [Fact]
    public void A_passage_without_words_is_annotated_as_a_whole()
    {
        var variant = new Variant("vp1-1", new("p1"), VariantKind.Surplus, "", [new("O", "SECRET")], Place.StartOf("a.md"));
        var silent = SmallEdition.Edition with { Parts = [new(new("x"), "X", [new Block.Lone(SmallEdition.Paragraph(new Inline.Emendation(variant, [])))])], Notes = [] };

        Assert.Equal("FragmentSelector", (string?)Assert.Single(Assert.Single(Items(Json(SmallEdition.Library.Site, silent)))["target"]!.AsArray())!["selector"]!["type"]);
    }

    [Theory]
    [InlineData("a same b same c", 9, 13, "same")]
    [InlineData("one two", 0, 0, "one")]
    [InlineData("one two", 3, 3, "one")]
    [InlineData("one two", 7, 7, "two")]
    public void A_point_is_quoted_by_the_word_before_it_and_at_the_start_by_the_word_after(string text, int from, int to, string exact) =>
        Assert.Equal(exact, Quote.Of($"word {text} word", 5, text, from..to)!.Exact);

    [Fact]
    public void A_quotation_grows_until_it_is_found_once()
    {
        var same = string.Concat(Enumerable.Repeat("the same words again and again ", 40));
        var text = $"first {same}last";
        var place = text.LastIndexOf("words", StringComparison.Ordinal);
        var quote = Quote.Of(text, 0, text, place..(place + 5))!;

        Assert.Single(Places(text, quote.Prefix + quote.Exact + quote.Suffix));
        Assert.Equal(place, Places(text, quote.Prefix + quote.Exact + quote.Suffix).Single() + quote.Prefix.Length);
    }

    private static JsonNode Json(Site site, Edition edition) => JsonNode.Parse(Assert.Single(AnnotationList.Of(site, edition)).Content.Span)!;

    private static IEnumerable<JsonNode> Items(JsonNode collection) => collection["first"]!["items"]!.AsArray().Select(item => item!);

    private static JsonNode Quotation(JsonNode item) => item["target"]![1]!["selector"]!;

    private static JsonNode Item(JsonNode collection, string name) => Items(collection).Single(item => ((string)item["id"]!).EndsWith($"#{name}", StringComparison.Ordinal));

    private static IEnumerable<int> Places(string text, string part) => Enumerable.Range(0, text.Length).Where(at => string.CompareOrdinal(text, at, part, 0, part.Length) == 0);
}
