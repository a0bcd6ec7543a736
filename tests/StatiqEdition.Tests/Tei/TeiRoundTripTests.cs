using System.Text.Json;
using StatiqEdition.Model;
using StatiqEdition.Publishing;

namespace StatiqEdition.Tests;

/// <summary>From the TEI alone the base witness, the reading text, the notes and the apparatus can be read.</summary>
public sealed class TeiRoundTripTests
{
    private const string Real = "NIE-58";

    public static TheoryData<string> Names => [Real, .. TeiTrial.All.Keys];

    [Theory, MemberData(nameof(Names))]
    public void The_witness_is_rebuilt_line_for_line_with_the_signs_that_normalizations_take(string name)
    {
        var edition = Edition(name);
        var file = name == Real ? System.Text.Encoding.UTF8.GetString(RealInput.Witness) : edition.Base.Text!;
        Assert.Equal(file.TrimEnd('\n').Split('\n').Select(PlainText.SingleSpaced), Read(edition).WitnessLines().Take(file.TrimEnd('\n').Split('\n').Length));
    }

    [Theory, MemberData(nameof(Names))]
    public void Every_passage_reads_as_edition_json_has_it_in_the_same_order(string name)
    {
        var edition = Edition(name);
        Assert.Equal(
            Json(edition).GetProperty("passages").EnumerateArray().Select(passage => (Id(passage.GetProperty("id").GetString()!), passage.GetProperty("text").GetString()!)),
            Read(edition).Passages());
    }

    [Theory, MemberData(nameof(Names))]
    public void Every_passage_has_the_notes_that_edition_json_gives_it(string name)
    {
        var edition = Edition(name);
        var notes = Read(edition).Notes();
        Assert.All(Json(edition).GetProperty("passages").EnumerateArray(), passage =>
            Assert.Equal(passage.GetProperty("notes").EnumerateArray().Select(note => note.GetString()), notes[Id(passage.GetProperty("id").GetString()!)]));
    }

    [Theory, MemberData(nameof(Names))]
    public void Every_passage_has_its_variants_with_lemma_readings_cause_doubt_and_remark(string name)
    {
        var edition = Edition(name);
        var read = Read(edition).Variants();
        Assert.All(Json(edition).GetProperty("variants").EnumerateArray().GroupBy(variant => variant.GetProperty("passage").GetString()!), passage =>
            Assert.Equal(passage.Select(Variant), read[Id(passage.Key)]));
        Assert.Equal(edition.Variants.Count, read.Sum(passage => passage.Value.Length));
    }

    // An xml:id begins with no figure.
    private static string Id(string id) => char.IsAsciiDigit(id[0]) ? $"_{id}" : id;

    private static Edition Edition(string name) => name == Real ? RealInput.Edition : TeiTrial.All[name];

    private static TeiReader Read(Edition edition) => TeiReader.Of(Assert.Single(TeiFile.Of(RealInput.Outcome.Value!.Site, edition)).Content);

    private static JsonElement Json(Edition edition) => JsonDocument.Parse(EditionJson.Of(RealInput.Outcome.Value!.Site, edition).Single().Content).RootElement;

    private static TeiVariantRead Variant(JsonElement variant) => new(
        variant.GetProperty("id").GetString()!,
        variant.GetProperty("lemma").GetString()!,
        string.Join(" | ", variant.GetProperty("readings").EnumerateArray().OrderBy(reading => reading.GetProperty("witness").GetString(), StringComparer.Ordinal).Select(reading => $"{reading.GetProperty("witness").GetString()} = {reading.GetProperty("text").GetString()}")),
        variant.GetProperty("cause").GetString(),
        variant.GetProperty("certain").GetBoolean(),
        variant.GetProperty("inferred").GetBoolean(),
        variant.GetProperty("note").GetString());
}
