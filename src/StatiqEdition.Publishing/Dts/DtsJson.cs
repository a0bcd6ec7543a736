using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace StatiqEdition.Publishing;

/// <summary>Answers in JSON-LD, each with the context and the version of the specification (DTS 1.0), on one line, because there are many.</summary>
internal static class DtsJson
{
    /// <summary>The version of the specification.</summary>
    public const string Version = "1.0";

    private static readonly JsonSerializerOptions s_compact = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>An answer with its properties in their order.</summary>
    public static SiteFile File(string path, params IEnumerable<KeyValuePair<string, JsonNode?>> properties)
    {
        var answer = new JsonObject { ["@context"] = "https://dtsapi.org/context/v1.0.json", ["dtsVersion"] = Version };
        foreach (var (name, value) in properties)
            answer[name] = value;
        return SiteFile.OfText(path, answer.ToJsonString(s_compact) + "\n");
    }

    /// <summary>The properties of an object, which thereby is taken apart: a value stands in one object only.</summary>
    public static IReadOnlyList<KeyValuePair<string, JsonNode?>> Properties(JsonObject taken)
    {
        var properties = taken.ToList();
        taken.Clear();
        return properties;
    }
}
