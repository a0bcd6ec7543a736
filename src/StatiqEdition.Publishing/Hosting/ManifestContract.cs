using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace StatiqEdition.Publishing;

/// <summary>How the manifest is written.</summary>
[JsonSerializable(typeof(ManifestKeys.Manifest))]
internal sealed partial class ManifestContract : JsonSerializerContext
{
    /// <summary>The contract in use.</summary>
    public static ManifestContract Readable { get; } = new(new JsonSerializerOptions
    {
        PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
        WriteIndented = true,
        IndentSize = 2,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    });
}
