using System.Text.Json.Nodes;
using StatiqEdition.Model;
using StatiqEdition.Publishing;

namespace StatiqEdition.Tests;

/// <summary>The proof as data says what the proof is, and <c>edition.json</c> tells of the same transpositions.</summary>
public sealed class ProofJsonTests
{
    private static readonly JsonNode s_proof = Json(ProofJson.Of(RealInput.Outcome.Value!.Site, RealInput.Edition));
    private static readonly JsonNode s_edition = Json(EditionJson.Of(RealInput.Outcome.Value!.Site, RealInput.Edition));

    [Fact]
    public void Its_keys_stand_in_the_order_of_the_manual() =>
        Assert.Equal(["$schema", "id", "version", "witness", "words", "variantsByKind", "variantsByCause", "normalizations", "transpositions"], s_proof.AsObject().Select(key => key.Key));

    [Fact]
    public void It_names_the_witness_by_its_checksum_and_counts_its_words()
    {
        Assert.Equal(RealInput.Edition.Base.Sha256, (string?)s_proof["witness"]!["sha256"]);
        Assert.Equal((int)s_proof["witness"]!["words"]!, s_proof["words"]!.AsObject().Where(count => count.Key != "supplied").Sum(count => (int)count.Value!));
    }

    [Fact]
    public void Variants_by_kind_are_all_the_variants() =>
        Assert.Equal(RealInput.Edition.Variants.Count, s_proof["variantsByKind"]!.AsObject().Sum(kind => (int)kind.Value!));

    [Fact]
    public void A_transposition_is_told_with_its_lines_and_both_its_neighbours_in_edition_and_witness()
    {
        var moved = s_proof["transpositions"]![0]!;
        Assert.Equal("p8", (string?)moved["passage"]);
        Assert.StartsWith("have been dictated from Moscow.", (string?)moved["text"], StringComparison.Ordinal);
        Assert.Equal("[85,85]", moved["lines"]!.ToJsonString());
        Assert.Equal(("to", "9."), ((string?)moved["edition"]!["after"], (string?)moved["edition"]!["before"]));
        Assert.Equal(("cultural", "^{&#}x27;The"), ((string?)moved["witness"]!["after"], (string?)moved["witness"]!["before"]));
    }

    [Fact]
    public void The_edition_as_data_has_the_same_transpositions() =>
        Assert.Equal(s_proof["transpositions"]!.ToJsonString(), s_edition["transpositions"]!.ToJsonString());

    private static JsonNode Json(IEnumerable<SiteFile> files) => JsonNode.Parse(Assert.Single(files).Content.Span)!;
}
