using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace StatiqEdition.Theme;

/// <summary>How CSL-JSON is written: a key without a value is left out, because its schema knows no null.</summary>
[JsonSerializable(typeof(IReadOnlyList<CslKeys.Item>))]
internal sealed partial class CslContract : JsonSerializerContext
{
    /// <summary>The contract in use.</summary>
    public static CslContract Readable { get; } = new(new JsonSerializerOptions
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        WriteIndented = true,
        IndentSize = 2,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    });
}
