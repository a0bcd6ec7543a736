using System.Text.Json.Nodes;
using StatiqEdition.Model;
using StatiqEdition.Theme;

namespace StatiqEdition.Publishing;

/// <summary>What is known of an edition, in the Dublin Core terms of a MetadataObject (DTS 1.0).</summary>
internal static class DtsMetadata
{
    /// <summary>Words in a language.</summary>
    public static JsonArray Words(string language, string words) => new(new JsonObject { ["lang"] = language, ["value"] = words });

    /// <summary>The metadata; the address that citations print is left out where it is not known.</summary>
    public static JsonObject Of(Site site, Edition edition)
    {
        var known = edition.Metadata;
        var metadata = new JsonObject
        {
            ["title"] = Words(known.Language, known.Title),
            ["creator"] = Words(known.Language, known.Author),
            ["contributor"] = Words("en", known.Editors),
            ["publisher"] = Words("en", site.Title),
            ["language"] = new JsonArray(known.Language),
            ["created"] = Day.Machine(known.Date),
            ["issued"] = Day.Machine(known.Released),
            ["rights"] = Words("en", known.Licence.Name),
        };
        if (new Cited(site, edition).Address is { } address)
            metadata["identifier"] = new JsonArray(address);
        return metadata;
    }
}
