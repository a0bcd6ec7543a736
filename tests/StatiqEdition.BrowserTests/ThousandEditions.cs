using System.IO.Compression;
using StatiqEdition.Publishing;
using StatiqEdition.Tests;

namespace StatiqEdition.BrowserTests;

/// <summary>What the search page of a thousand editions may load, served on this machine, and a browser of its own.</summary>
public sealed class ThousandEditions : ServedSite
{
    private const int Editions = 1000;
    private Dictionary<string, SiteFile> _files = [];

    protected override async Task<IReadOnlyList<SiteFile>> Files()
    {
        var real = RealInput.Outcome.Value!;
        var library = ManyEditions.Library(Editions - 1);
        var whole = library with { Editions = [.. library.Editions, .. real.Editions] };
        var catalogue = Catalogue.Of(whole);
        SiteFile[] files =
        [
            .. Assets.Of(catalogue),
            .. Manifests.Of(catalogue),
            .. WordScripts.Of(catalogue),
            .. whole.Editions.SelectMany(edition => SearchScripts.Of(whole.Site, edition).Concat(PassageScripts.Of(whole.Site, edition))),
            PageRenderer.Render(SearchPages.Of(catalogue)),
            PageRenderer.Render(NotFoundPages.Of(catalogue)),
        ];
        _files = files.ToDictionary(file => file.Path);
        return files;
    }

    /// <summary>How many bytes a host sends for a file: compressed, or as it is where that is less.</summary>
    public long Compressed(string path)
    {
        var content = _files[path.Length == 0 || path.EndsWith('/') ? $"{path}index.html" : path].Content;
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.SmallestSize, leaveOpen: true))
            gzip.Write(content.Span);
        return Math.Min(packed.Length, content.Length);
    }
}
