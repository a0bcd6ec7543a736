using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace StatiqEdition.Publishing;

/// <summary>How an edition's JSON files are written: indented, readable, the same on every system, every key even where its value is null.</summary>
[JsonSerializable(typeof(EditionJsonKeys.Edition))]
[JsonSerializable(typeof(EditionJsonKeys.Record))]
[JsonSerializable(typeof(ProofJsonKeys.Proof))]
internal sealed partial class EditionJsonContract : JsonSerializerContext
{
    /// <summary>The contract in use.</summary>
    public static EditionJsonContract Readable { get; } = new(new JsonSerializerOptions
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        WriteIndented = true,
        IndentSize = 2,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    });
}
