using System.Text.Json.Nodes;
using StatiqEdition.Model;

namespace StatiqEdition.Publishing;

/// <summary>What an annotation is about, said twice for two kinds of client: the passage by its id, in it the words as they are found there once; and the words as they are found once in the whole text. A passage without words is named by its id.</summary>
public static class AnnotationTarget
{
    /// <summary>A place of a passage.</summary>
    public static JsonObject Of(AnnotationAddresses addresses, EditionQuotes quotes, Passage passage, Range place)
    {
        var fragment = new JsonObject { ["type"] = "FragmentSelector", ["conformsTo"] = "http://tools.ietf.org/rfc/rfc3236", ["value"] = passage.Id.Id };
        JsonArray selectors = [fragment];
        if (Quote.Of(passage.Text, place) is { } inPassage && quotes.InEdition(passage, place) is { } inEdition)
        {
            fragment["refinedBy"] = Selector(inPassage);
            selectors.Add((JsonNode)Selector(inEdition));
        }

        return new() { ["type"] = "SpecificResource", ["source"] = addresses.Text, ["selector"] = selectors };
    }

    private static JsonObject Selector(Quote quote) => new() { ["type"] = "TextQuoteSelector", ["exact"] = quote.Exact, ["prefix"] = quote.Prefix, ["suffix"] = quote.Suffix };
}
