using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace StatiqEdition.Publishing;

/// <summary>How a card is written and read again: on one line, the program's own business and nobody's contract.</summary>
[JsonSerializable(typeof(EditionCard))]
public sealed partial class CardContract : JsonSerializerContext
{
    /// <summary>The contract in use.</summary>
    public static CardContract Compact { get; } = new(new JsonSerializerOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
}
