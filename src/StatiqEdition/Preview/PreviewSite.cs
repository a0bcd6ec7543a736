using StatiqEdition.Publishing;

namespace StatiqEdition;

/// <summary>A site in memory that answers as a static host would. It knows its files and nothing of any disk, so that no path can lead elsewhere.</summary>
public sealed class PreviewSite(IReadOnlyList<SiteFile> files, string basePath)
{
    private readonly Dictionary<string, SiteFile> _files = files.Where(file => file.Path is not ("_headers" or Redirects.Path)).ToDictionary(file => basePath + file.Path);

    /// <summary>The headers that a host is told to send; the one that opens the site to others is not sent here. Their paths are below the site's root.</summary>
    public IReadOnlyList<HeaderRule> Rules { get; init; } = HostHeaders.Rules;

    /// <summary>The path of the site's root.</summary>
    public string BasePath => basePath;

    /// <summary>The answer to a request for a path, not percent-encoded. A host other than this machine is refused (DNS rebinding), and so is every method but GET and HEAD.</summary>
    public Answer To(string method, string host, string path) => Bare(method, host, path) with { Headers = HeadersOf(path) };

    private Answer Bare(string method, string host, string path) => (method, host) switch
    {
        (_, not ("localhost" or "127.0.0.1")) => Answer.Bare(403),
        (not ("GET" or "HEAD"), _) => Answer.Bare(405),
        _ when path == "/" && basePath != "/" => Answer.Bare(302, basePath),
        _ => Found(path),
    };

    private Answer Found(string path)
    {
        if (_files.TryGetValue(path.EndsWith('/') ? $"{path}index.html" : path, out var file))
            return Content(200, file);
        return _files.ContainsKey($"{path}/index.html") ? Answer.Bare(301, $"{path}/") : Content(404, _files[$"{basePath}404.html"]);
    }

    private IReadOnlyList<Header> HeadersOf(string path)
    {
        var below = path.StartsWith(basePath, StringComparison.Ordinal) ? $"/{path[basePath.Length..]}" : "/";
        return [.. Rules.Where(rule => rule.Fits(below)).SelectMany(rule => rule.Headers).Where(header => header != HostHeaders.Open)];
    }

    private static Answer Content(int status, SiteFile file) => new(status, null, MediaTypes.Of(file.Path), file.Content);
}
