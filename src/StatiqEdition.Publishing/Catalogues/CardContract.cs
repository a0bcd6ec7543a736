using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using StatiqEdition.Model;

namespace StatiqEdition.Publishing;

/// <summary>How what is kept of an edition, and what the site is, are written for the program itself to read again: on one line, and nobody's contract.</summary>
[JsonSerializable(typeof(HeldEdition))]
[JsonSerializable(typeof(Site))]
public sealed partial class CardContract : JsonSerializerContext
{
    /// <summary>The contract in use.</summary>
    public static CardContract Compact { get; } = new(new JsonSerializerOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });

    /// <summary>What is kept, on one line.</summary>
    public static string Line(HeldEdition held) => JsonSerializer.Serialize(held, Compact.HeldEdition);

    /// <summary>What such a line keeps; null where the line is none.</summary>
    public static HeldEdition? Read(string line)
    {
        try
        {
            return JsonSerializer.Deserialize(line, Compact.HeldEdition) is { IsKnown: true } held ? held : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
