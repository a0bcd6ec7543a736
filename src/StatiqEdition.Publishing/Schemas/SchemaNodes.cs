using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using System.Diagnostics;
using System.Text.Json.Nodes;
using System.Text.Json.Schema;
using System.Text.Json.Serialization.Metadata;
using StatiqEdition.Model;

namespace StatiqEdition.Publishing;

/// <summary>Exports a contract as JSON Schema and adds to each key what is said of it: its description, its pattern, its words.</summary>
internal static class SchemaNodes
{
    private static readonly JsonSchemaExporterOptions s_options = new() { TreatNullObliviousAsNonNullable = true, TransformSchemaNode = Described };

    /// <summary>The schema of a contract.</summary>
    public static JsonNode Of(JsonTypeInfo contract) => contract.GetJsonSchemaAsNode(s_options);

    private static JsonNode Described(JsonSchemaExporterContext context, JsonNode node)
    {
        if (node is not JsonObject schema || context.PropertyInfo?.AttributeProvider is not { } key)
            return node;
        foreach (var said in key.GetCustomAttributes(inherit: false))
            Say(schema, said);
        return schema;
    }

    private static void Say(JsonObject schema, object said)
    {
        switch (said)
        {
            case DescriptionAttribute description: schema.Insert(0, "description", description.Description); break;
            case RegularExpressionAttribute pattern: schema["pattern"] = pattern.Pattern; break;
            case OneOfAttribute choice: schema["enum"] = new JsonArray([.. Words(choice.Choice), .. IsNullable(schema) ? [null] : Array.Empty<JsonNode?>()]); break;
        }
    }

    private static bool IsNullable(JsonObject schema) => schema["type"] is JsonArray types && types.Any(type => (string?)type == "null");

    private static IEnumerable<JsonNode?> Words(Type choice) =>
        choice == typeof(Cause) ? Words<Cause>(Causes.Word)
        : choice == typeof(PassageKind) ? Words<PassageKind>(kind => kind.Word())
        : choice == typeof(VariantKind) ? Words<VariantKind>(kind => kind.Word())
        : choice == typeof(IndexKind) ? Words<IndexKind>(kind => kind.Word())
        : throw new UnreachableException();

    private static IEnumerable<JsonNode?> Words<T>(Func<T, string> word)
        where T : struct, Enum => Enum.GetValues<T>().Select(value => (JsonNode?)word(value));
}
