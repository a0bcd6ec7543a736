using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace StatiqEdition.Publishing;

/// <summary>How <c>datacite.json</c> is written.</summary>
[JsonSerializable(typeof(DataCiteKeys.Resource))]
internal sealed partial class DataCiteContract : JsonSerializerContext
{
    /// <summary>The contract in use.</summary>
    public static DataCiteContract Readable { get; } = new(new JsonSerializerOptions
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        WriteIndented = true,
        IndentSize = 2,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    });
}
