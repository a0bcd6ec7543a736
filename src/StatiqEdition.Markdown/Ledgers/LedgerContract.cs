using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace StatiqEdition.Markdown;

/// <summary>How <c>ledger.json</c> is read and written: no key that is unknown, missing or there twice; indented, the same on every system, letters of every script as they are, no key without a value.</summary>
[JsonSerializable(typeof(LedgerKeys.Ledger))]
internal sealed partial class LedgerContract : JsonSerializerContext
{
    /// <summary>The contract in use.</summary>
    public static LedgerContract Strict { get; } = new(new JsonSerializerOptions
    {
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        AllowDuplicateProperties = false,
        RespectNullableAnnotations = true,
        RespectRequiredConstructorParameters = true,
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        WriteIndented = true,
        IndentSize = 2,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    });
}
