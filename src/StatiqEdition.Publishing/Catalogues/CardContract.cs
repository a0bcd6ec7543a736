using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using StatiqEdition.Model;

namespace StatiqEdition.Publishing;

/// <summary>How a card, and what the site is, are written for the program itself to read again: on one line, and nobody's contract.</summary>
[JsonSerializable(typeof(EditionCard))]
[JsonSerializable(typeof(Site))]
public sealed partial class CardContract : JsonSerializerContext
{
    /// <summary>The contract in use.</summary>
    public static CardContract Compact { get; } = new(new JsonSerializerOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });

    /// <summary>A card on one line.</summary>
    public static string Line(EditionCard card) => JsonSerializer.Serialize(card, Compact.EditionCard);

    /// <summary>The card of such a line; null where the line is none.</summary>
    public static EditionCard? Read(string line)
    {
        try
        {
            return JsonSerializer.Deserialize(line, Compact.EditionCard);
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
