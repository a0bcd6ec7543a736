using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using StatiqEdition.Model;
using StatiqEdition.Theme;

namespace StatiqEdition.Publishing;

/// <summary><c>annotations.jsonld</c>: every variant and every note as an annotation of its place in the text (W3C Web Annotation Data Model). Addresses are relative to the file where the site's is not known.</summary>
public static class AnnotationList
{
    private static readonly JsonSerializerOptions s_readable = new() { WriteIndented = true, IndentSize = 2, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The one file of this export.</summary>
    public static IEnumerable<SiteFile> Of(Site site, Edition edition)
    {
        var addresses = new AnnotationAddresses(site, edition);
        var quotes = new EditionQuotes(site, edition);
        JsonArray items = [.. edition.Passages.SelectMany(passage => OfPassage(edition, passage, addresses, quotes))];
        var collection = new JsonObject
        {
            ["@context"] = "http://www.w3.org/ns/anno.jsonld",
            ["id"] = addresses.File,
            ["type"] = "AnnotationCollection",
            ["label"] = $"Variants and notes of {edition.Metadata.ShortTitle}, version {edition.Metadata.Version}",
            ["total"] = items.Count,
            ["first"] = new JsonObject { ["id"] = addresses.Annotation("all"), ["type"] = "AnnotationPage", ["startIndex"] = 0, ["items"] = items },
        };
        yield return SiteFile.OfText(Addresses.Annotations(edition), collection.ToJsonString(s_readable) + "\n");
    }

    private static IEnumerable<JsonNode> OfPassage(Edition edition, Passage passage, AnnotationAddresses addresses, EditionQuotes quotes)
    {
        if (passage.NumberVariant is { } number)
            yield return Annotation(number.Id, "describing", AnnotationBodies.Of(edition, number), addresses, AnnotationTarget.Of(addresses, quotes, passage, 0..0));
        foreach (var place in TextPlaces.Of(passage))
        {
            var target = AnnotationTarget.Of(addresses, quotes, passage, place.Words);
            if (place.Mark is Inline.Emendation { Variant: var variant })
                yield return Annotation(variant.Id, "describing", AnnotationBodies.Of(edition, variant), addresses, target);
            else if (place.Mark is Inline.NoteReference reference)
                yield return Annotation(NoteMarks.IdOf(edition, reference), "commenting", AnnotationBodies.Of(edition, edition.NoteWith(reference.Note), addresses), addresses, target);
        }
    }

    private static JsonObject Annotation(string id, string motivation, JsonArray body, AnnotationAddresses addresses, JsonArray target) => new()
    {
        ["id"] = addresses.Annotation(id),
        ["type"] = "Annotation",
        ["motivation"] = motivation,
        ["body"] = body,
        ["target"] = target,
    };
}
