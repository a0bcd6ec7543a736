using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Encodings.Web;

namespace StatiqEdition.Publishing;

/// <summary>An index in MiniSearch's own serialization, version 2 (its <c>toJSON</c>), words in ordinal order.</summary>
internal static class SearchIndexJson
{
    private const int SerializationVersion = 2;

    private static readonly JsonWriterOptions s_options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The JSON, on one line.</summary>
    public static string Of(SearchIndex index)
    {
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes, s_options))
            Write(json, index);
        return Encoding.UTF8.GetString(bytes.ToArray());
    }

    private static void Write(Utf8JsonWriter json, SearchIndex index)
    {
        json.WriteStartObject();
        json.WriteNumber("documentCount", index.Documents.Count);
        json.WriteNumber("nextId", index.Documents.Count);
        Numbered(json, "documentIds", index.Documents, json.WriteStringValue);
        json.WriteStartObject("fieldIds");
        foreach (var (field, name) in SearchDocument.FieldNames.Index())
            json.WriteNumber(name, field);
        json.WriteEndObject();
        Numbered(json, "fieldLength", index.Lengths, lengths => Array(json, lengths.Select(length => (double?)length)));
        json.WritePropertyName("averageFieldLength");
        Array(json, index.Averages);
        Numbered<string>(json, "storedFields", [], json.WriteStringValue);
        json.WriteNumber("dirtCount", 0);
        json.WriteStartArray("index");
        foreach (var word in index.Words)
            Word(json, word.Key, word.Value);
        json.WriteEndArray();
        json.WriteNumber("serializationVersion", SerializationVersion);
        json.WriteEndObject();
    }

    private static void Word(Utf8JsonWriter json, string word, SortedDictionary<int, SortedDictionary<int, int>> fields)
    {
        json.WriteStartArray();
        json.WriteStringValue(word);
        json.WriteStartObject();
        foreach (var (field, documents) in fields)
        {
            json.WriteStartObject(Key(field));
            foreach (var (document, times) in documents)
                json.WriteNumber(Key(document), times);
            json.WriteEndObject();
        }

        json.WriteEndObject();
        json.WriteEndArray();
    }

    private static void Numbered<T>(Utf8JsonWriter json, string name, IReadOnlyList<T> values, Action<T> write)
    {
        json.WriteStartObject(name);
        foreach (var (number, value) in values.Index())
        {
            json.WritePropertyName(Key(number));
            write(value);
        }

        json.WriteEndObject();
    }

    private static void Array(Utf8JsonWriter json, IEnumerable<double?> values)
    {
        json.WriteStartArray();
        foreach (var value in values)
        {
            if (value is { } number)
                json.WriteNumberValue(number);
            else
                json.WriteNullValue();
        }

        json.WriteEndArray();
    }

    private static string Key(int number) => number.ToString(CultureInfo.InvariantCulture);
}
