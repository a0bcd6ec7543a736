using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;
using StatiqEdition.Model;

namespace StatiqEdition.Publishing;

/// <summary>The JSON Schemas (draft 2020-12) of what is published as JSON, written from the very keys that are written. The number in a schema's name rises when a key changes its meaning or goes; new keys may come without it.</summary>
public static class Schemas
{
    /// <summary>The schema of <c>edition.json</c>.</summary>
    public const string Edition = "schema/edition-1.json";

    /// <summary>The schema of a passage's own file, <c>p5.json</c>.</summary>
    public const string Passage = "schema/passage-1.json";

    /// <summary>The schema of <c>proof.json</c>.</summary>
    public const string Proof = "schema/proof-1.json";

    private static readonly IReadOnlyList<(string Path, string Title, JsonTypeInfo Contract)> s_all =
    [
        (Edition, "A scholarly digital edition", EditionJsonContract.Readable.Edition),
        (Passage, "A passage of a scholarly digital edition", EditionJsonContract.Readable.Record),
        (Proof, "The proof of an edition in figures", EditionJsonContract.Readable.Proof),
    ];

    /// <summary>The schemas of a site.</summary>
    public static IEnumerable<SiteFile> Of(Catalogue catalogue) => s_all.Select(schema => SiteFile.OfText(schema.Path, Written(schema, catalogue.Site)));

    private static string Written((string Path, string Title, JsonTypeInfo Contract) schema, Site site)
    {
        var root = new JsonObject { ["$schema"] = "https://json-schema.org/draft/2020-12/schema" };
        if (site.Url is { } url)
            root["$id"] = new Uri(url, schema.Path).AbsoluteUri;
        root["title"] = schema.Title;
        foreach (var (key, value) in SchemaNodes.Of(schema.Contract).AsObject())
            root[key] = value?.DeepClone();
        return root.ToJsonString(EditionJsonContract.Readable.Options) + "\n";
    }
}
