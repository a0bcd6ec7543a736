using System.Text.Json;
using System.Text.Json.Serialization;

namespace StatiqEdition.Markdown;

/// <summary>A string of a JSON file with the offset, in bytes, at which it begins there.</summary>
[JsonConverter(typeof(Converter))]
internal sealed record Located(string Text, long Offset)
{
    internal sealed class Converter : JsonConverter<Located>
    {
        public override Located Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            reader.TokenType == JsonTokenType.String ? new(reader.GetString()!, reader.TokenStartIndex) : throw new JsonException();

        public override void Write(Utf8JsonWriter writer, Located value, JsonSerializerOptions options) => writer.WriteStringValue(value.Text);
    }
}
