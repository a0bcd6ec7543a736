using System.Text.Json;
using System.Text.Json.Nodes;
using Json.Schema;

namespace StatiqEdition.Tests.Schemas;

/// <summary>A schema of docs/schema: what it holds valid, and the file that its own examples make, with every key it knows.</summary>
internal sealed class SourceSchema(string name)
{
    private readonly JsonNode _root = JsonNode.Parse(Repository.Read($"docs/schema/{name}.schema.json"))!;
    private readonly JsonSchema _schema = JsonSchema.FromText(Repository.Read($"docs/schema/{name}.schema.json"));

    /// <summary>The file with every key.</summary>
    public JsonNode Whole() => Example(_root);

    /// <summary>Whether a file is as the schema says.</summary>
    public bool Holds(JsonNode? file)
    {
        using var document = JsonDocument.Parse(file?.ToJsonString() ?? "null");
        return _schema.Evaluate(document.RootElement, new() { RequireFormatValidation = true }).IsValid;
    }

    private JsonNode Example(JsonNode schema) => schema switch
    {
        _ when schema["$ref"] is { } reference => Example(_root["definitions"]![((string)reference!).Split('/')[^1]]!),
        _ when schema["properties"] is JsonObject keys => new JsonObject(keys.Select(key => KeyValuePair.Create(key.Key, (JsonNode?)Example(key.Value!)))),
        _ when schema["items"] is JsonArray first => new JsonArray([.. first.Append(schema["additionalItems"]).Select(item => Example(item!))]),
        _ when schema["items"] is { } item => new JsonArray(Example(item)),
        _ => schema["examples"]![0]!.DeepClone(),
    };
}
