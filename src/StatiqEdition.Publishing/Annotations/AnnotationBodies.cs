using System.Text.Json.Nodes;
using StatiqEdition.Model;
using StatiqEdition.Theme;

namespace StatiqEdition.Publishing;

/// <summary>What an annotation says: of a variant, the lemma and what each witness reads, its cause as a tag, the editor's remark as a comment; of a note, its words, by its address.</summary>
public static class AnnotationBodies
{
    /// <summary>What is said of a variant.</summary>
    public static JsonArray Of(Edition edition, Variant variant) => new(
    [
        Words("describing", $"{ReadingWords.Lemma(variant)}] {string.Join("; ", variant.Readings.Select(reading => $"{reading.Witness}: {(reading.Text.Length == 0 ? "lacks the words" : reading.Text)}"))}", edition),
        .. variant.Cause is { } cause ? [Words("tagging", Causes.Word(cause) + (variant.Certain ? "" : "?"), edition)] : Array.Empty<JsonNode>(),
        .. variant.Remark.Count > 0 ? [Words("commenting", PlainText.Reading(variant.Remark), edition)] : Array.Empty<JsonNode>(),
    ]);

    /// <summary>What a note of the document says.</summary>
    public static JsonArray Of(Edition edition, Note note, AnnotationAddresses addresses)
    {
        var body = Words("commenting", note.Passage.Text, edition);
        body.Insert(0, "id", addresses.Passage(note.Id));
        return new(body);
    }

    private static JsonObject Words(string purpose, string words, Edition edition) => new()
    {
        ["type"] = "TextualBody",
        ["purpose"] = purpose,
        ["format"] = "text/plain",
        ["language"] = edition.Metadata.Language,
        ["value"] = words,
    };
}
