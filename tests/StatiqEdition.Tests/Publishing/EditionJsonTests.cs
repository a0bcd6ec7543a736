using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using StatiqEdition.Model;
using StatiqEdition.Publishing;

namespace StatiqEdition.Tests;

public sealed class EditionJsonTests
{
    private static readonly string s_text = Encoding.UTF8.GetString(File(SmallEdition.Library.Site).Content.Span);
    private static readonly JsonObject s_json = JsonNode.Parse(s_text)!.AsObject();

    [Fact]
    public void The_keys_stand_in_the_order_of_the_contract()
    {
        Assert.Equal(["$schema", "id", "version", "title", "date", "passages", "notes", "variants", "transpositions", "pages", "comparisons", "index", "estimative"], Keys(s_json));
        Assert.Equal(["id", "kind", "number", "section", "page", "url", "record", "text", "witness", "sha256", "notes", "variants", "set", "cells", "label"], Keys(Passage("p1")));
        Assert.Equal(["id", "passage", "lemma", "readings", "kind", "cause", "certain", "inferred", "note"], Keys(s_json["variants"]![0]!));
    }

    [Fact]
    public void The_passages_stand_in_reading_order_with_the_notes_last() =>
        Assert.Equal(["trade", "p1", "p2", "p2a", "n1", "n2"], s_json["passages"]!.AsArray().Select(passage => (string?)passage!["id"]));

    [Fact]
    public void A_passage_says_what_edition_and_witness_read()
    {
        Assert.Equal("Railways grow “fast”.", (string?)Passage("p1")["text"]);
        Assert.Equal("rallways grow¹ SECRET “fast”.", (string?)Passage("p1")["witness"]);
        Assert.Equal(Convert.ToHexStringLower(SHA256.HashData("Railways grow “fast”."u8)), (string?)Passage("p1")["sha256"]);
    }

    [Fact]
    public void A_passage_names_its_notes_and_variants()
    {
        Assert.Equal(["n1"], Passage("p1")["notes"]!.AsArray().Select(id => (string?)id));
        Assert.Equal(["vp1-1", "vp1-2"], Passage("p1")["variants"]!.AsArray().Select(id => (string?)id));
    }

    [Fact]
    public void What_a_passage_has_not_is_null_and_not_left_out()
    {
        Assert.Null(Passage("trade")["number"]);
        Assert.Equal("2a", (string?)Passage("p2a")["number"]);
    }

    [Fact]
    public void Kinds_and_causes_are_the_words_of_the_source()
    {
        Assert.Equal(["heading", "paragraph", "paragraph", "subparagraph", "note", "note"], s_json["passages"]!.AsArray().Select(passage => (string?)passage!["kind"]));
        Assert.Equal(["substitution", "surplus", "supplied"], s_json["variants"]!.AsArray().Select(variant => (string?)variant!["kind"]));
        Assert.Equal(["ocr", "formework", "note-mark"], s_json["variants"]!.AsArray().Select(variant => (string?)variant!["cause"]));
    }

    [Fact]
    public void An_address_begins_with_the_path_under_which_the_site_is_served()
    {
        var below = JsonNode.Parse(File(SmallEdition.Library.Site with { BasePath = "/editions/" }).Content.Span)!;

        Assert.Equal("/e1/#p1", (string?)Passage("p1")["url"]);
        Assert.Equal("/editions/e1/#trade", (string?)below["passages"]![0]!["url"]);
    }

    [Fact]
    public void A_comparison_counts_words_and_names_the_differences()
    {
        var comparison = s_json["comparisons"]![0]!;

        Assert.True((bool)comparison["declared"]!);
        Assert.Equal((2, 3, 5), ((int)comparison["agreeing"]!, (int)comparison["leftWords"]!, (int)comparison["rightWords"]!));
        Assert.Equal("slowly — very", (string?)comparison["differences"]![0]!["right"]);
        Assert.Equal("n2", (string?)comparison["notes"]![0]!["right"]);
    }

    [Fact]
    public void A_page_is_known_by_the_passage_in_which_it_begins() =>
        Assert.Equal("""{"number":"2","id":"page-2","passage":"p1"}""", s_json["pages"]![0]!.ToJsonString());

    [Fact]
    public void A_person_can_read_the_file()
    {
        Assert.Contains("\n  \"passages\": [\n    {\n", s_text, StringComparison.Ordinal);
        Assert.Contains("“fast”", s_text, StringComparison.Ordinal);
        Assert.EndsWith("}\n", s_text, StringComparison.Ordinal);
        Assert.DoesNotContain('\r', s_text);
    }

    [Fact]
    public void A_passage_names_the_address_of_its_record() =>
        Assert.Equal("/e1/p1/", (string?)Passage("p1")["record"]);

    private static SiteFile File(Site site) => Assert.Single(EditionJson.Of(site, SmallEdition.Edition));

    private static JsonObject Passage(string id) => s_json["passages"]!.AsArray().Single(passage => (string?)passage!["id"] == id)!.AsObject();

    private static IEnumerable<string> Keys(JsonNode node) => node.AsObject().Select(property => property.Key);
}
