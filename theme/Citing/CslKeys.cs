using System.Text.Json.Serialization;

namespace StatiqEdition.Theme;

/// <summary>The keys of CSL-JSON that an edition has, in their order (csl-data 1.0.2).</summary>
internal static class CslKeys
{
    internal sealed record Item(
        string Id,
        string Type,
        string Genre,
        string Title,
        [property: JsonPropertyName("title-short")] string TitleShort,
        IReadOnlyList<Name> Author,
        IReadOnlyList<Name> Editor,
        string Publisher,
        string? Number,
        Date Issued,
        [property: JsonPropertyName("available-date")] Date AvailableDate,
        string Version,
        string Edition,
        string? Section,
        string Language,
        string Note,
        [property: JsonPropertyName("URL")] string? Url);

    /// <summary>A body, whose name is not divided.</summary>
    internal sealed record Name(string Literal);

    internal sealed record Date([property: JsonPropertyName("date-parts")] IReadOnlyList<IReadOnlyList<int>> DateParts);
}
