using System.Text.Json.Nodes;
using StatiqEdition.Model;

namespace StatiqEdition.Publishing;

/// <summary>What an annotation is about, said for two kinds of client: the passage in the page, by its id; and the words in the plain text, as they are found there once. The page has the witnesses' readings among its words, so nothing is quoted from it. A passage without words is named by its id alone.</summary>
public static class AnnotationTarget
{
    /// <summary>A place of a passage.</summary>
    public static JsonArray Of(AnnotationAddresses addresses, EditionQuotes quotes, Passage passage, Range place)
    {
        var targets = new JsonArray(Resource(addresses.Page, new() { ["type"] = "FragmentSelector", ["conformsTo"] = "http://tools.ietf.org/rfc/rfc3236", ["value"] = passage.Id.Id }));
        if (quotes.Of(passage, place) is { } quote)
            targets.Add((JsonNode)Resource(addresses.PlainText, new() { ["type"] = "TextQuoteSelector", ["exact"] = quote.Exact, ["prefix"] = quote.Prefix, ["suffix"] = quote.Suffix }));
        return targets;
    }

    private static JsonObject Resource(string source, JsonObject selector) => new() { ["type"] = "SpecificResource", ["source"] = source, ["selector"] = selector };
}
