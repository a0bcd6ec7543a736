using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace StatiqEdition;

/// <summary>Diagnostics as one JSON object; its keys are explained in docs/diagnostics.md.</summary>
[JsonSerializable(typeof(DiagnosticJsonKeys.List))]
internal sealed partial class DiagnosticJson : JsonSerializerContext
{
    private static readonly DiagnosticJson s_readable = new(new JsonSerializerOptions
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        WriteIndented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    });

    /// <summary>The object, over several lines.</summary>
    public static string Of(Shortlist list)
    {
        var shown = list.Shown.Select(one => new DiagnosticJsonKeys.Entry(one.Rule.Code, one.Kind, one.Rule.Title, one.Place.File, one.Place.LineNumber, one.Place.ColumnNumber, one.Message, one.Rule.Help));
        var omitted = list.Omitted.Select(more => new DiagnosticJsonKeys.Omission(more.Rule.Code, more.Count));
        return JsonSerializer.Serialize(new([.. shown], [.. omitted], list.Errors, list.Warnings), s_readable.List);
    }
}
