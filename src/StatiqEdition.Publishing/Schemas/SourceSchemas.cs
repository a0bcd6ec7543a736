using System.Reflection;

namespace StatiqEdition.Publishing;

/// <summary>The JSON Schemas (draft 7, which editors' programs know) of the files that an editor writes, as they stand in docs/schema. Completing and checking, an editor's program needs no more.</summary>
public static class SourceSchemas
{
    /// <summary>The schema of <c>edition.yml</c>.</summary>
    public const string Edition = "schema/edition-yml-1.json";

    /// <summary>The schema of <c>site.yml</c>.</summary>
    public const string Site = "schema/site-yml-1.json";

    /// <summary>The schemas of a site.</summary>
    public static IEnumerable<SiteFile> Of(Catalogue catalogue) => [new(Edition, Read("edition.schema.json")), new(Site, Read("site.schema.json"))];

    private static byte[] Read(string name)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(name)!;
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }
}
