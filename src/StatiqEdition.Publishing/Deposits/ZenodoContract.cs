using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace StatiqEdition.Publishing;

/// <summary>How <c>.zenodo.json</c> is written.</summary>
[JsonSerializable(typeof(ZenodoKeys.Deposit))]
internal sealed partial class ZenodoContract : JsonSerializerContext
{
    /// <summary>The contract in use.</summary>
    public static ZenodoContract Readable { get; } = new(new JsonSerializerOptions
    {
        PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        WriteIndented = true,
        IndentSize = 2,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    });
}
