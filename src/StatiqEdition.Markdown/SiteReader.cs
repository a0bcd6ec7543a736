using StatiqEdition.Model;

namespace StatiqEdition.Markdown;

/// <summary>Reads <c>site.yml</c>: the site's title and description, and where known its address and where mistakes are reported.</summary>
internal static class SiteReader
{
    /// <summary>The site of a file; null, and reported, where it cannot be read.</summary>
    public static Site? Read(string path, IReadOnlyDictionary<string, SourceFile> files, List<Diagnostic> diagnostics)
    {
        if (!files.TryGetValue(path, out var file))
        {
            diagnostics.Add(Rules.MissingFile.At(Place.StartOf(path), $"there is no file '{path}'; add it with 'title:' and 'description:'"));
            return null;
        }

        var decoded = SourceText.Decode(file);
        diagnostics.AddRange(decoded.Diagnostics);
        if (decoded.Value is not { } source || YamlSource.Read(path, source.Text, 0, diagnostics) is not { } map)
            return null;
        var site = new Site(map.Required("title"), map.Required("description")) { Url = Root(map), Report = map.Address("report") };
        map.ReportUnknownKeys();
        return site;
    }

    private static Uri? Root(YamlMap map) => map.Address("url") switch
    {
        null => null,
        { Query: "", Fragment: "", UserInfo: "" } url => url,
        _ => map.Wrong<Uri>("url", "the address of the site's root, without a user, '?' or '#'"),
    };
}
