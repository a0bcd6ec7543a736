using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace StatiqEdition.Publishing;

/// <summary>How the scripts' data is written: on one line, keys without a value left out.</summary>
[JsonSerializable(typeof(PassageScriptKeys.Edition))]
[JsonSerializable(typeof(SearchDirectoryKeys))]
[JsonSerializable(typeof(string))]
internal sealed partial class ScriptContract : JsonSerializerContext
{
    /// <summary>The contract in use.</summary>
    public static ScriptContract Compact { get; } = new(new JsonSerializerOptions
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    });
}
