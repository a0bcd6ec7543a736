using System.Text.Json;

namespace StatiqEdition.Tests.Published;

/// <summary>Reads <c>passages.js</c>, a call with the edition's id and an object of JSON.</summary>
internal static class PassageScriptReader
{
    public static IEnumerable<PassageRead> Passages(EditionFiles files)
    {
        var script = files.Text("passages.js").TrimEnd();
        var json = JsonDocument.Parse(script[script.IndexOf('{', StringComparison.Ordinal)..(script.LastIndexOf('}') + 1)]).RootElement;
        return json.GetProperty("passages").EnumerateArray().Select(passage => new PassageRead(passage.GetProperty("id").GetString(), passage.GetProperty("text").GetString()));
    }
}
