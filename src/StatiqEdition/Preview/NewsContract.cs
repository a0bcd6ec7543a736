using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace StatiqEdition;

/// <summary>How news are written: on one line, as an event's data must be.</summary>
[JsonSerializable(typeof(News))]
internal sealed partial class NewsContract : JsonSerializerContext
{
    private static readonly NewsContract s_readable = new(new JsonSerializerOptions { PropertyNamingPolicy = JsonNamingPolicy.CamelCase, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });

    /// <summary>The line.</summary>
    public static string Line(News news) => JsonSerializer.Serialize(news, s_readable.News);
}
