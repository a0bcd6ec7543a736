using StatiqEdition.Publishing;

namespace StatiqEdition;

/// <summary>A site that answers as a static host would. It knows its files by their paths below its root, whether they are there or are made when they are asked for, and nothing of any disk, so that no path can lead elsewhere.</summary>
public sealed class PreviewSite(Func<string, Task<SiteFile?>> find, string basePath)
{
    private const string NotFound = "404.html";

    /// <summary>A site of files that are there.</summary>
    public PreviewSite(IReadOnlyList<SiteFile> files, string basePath)
        : this(FinderOf(files), basePath)
    {
    }

    /// <summary>The headers that a host is told to send; the one that opens the site to others is not sent here. Their paths are below the site's root.</summary>
    public IReadOnlyList<HeaderRule> Rules { get; init; } = HostHeaders.Rules;

    /// <summary>The path of the site's root.</summary>
    public string BasePath => basePath;

    /// <summary>The answer to a request for a path, not percent-encoded. A host other than this machine is refused (DNS rebinding), and so is every method but GET and HEAD.</summary>
    public async Task<Answer> To(string method, string host, string path) => (await Bare(method, host, path)) with { Headers = HeadersOf(path) };

    private async Task<Answer> Bare(string method, string host, string path) =>
        Visitor.Refusal(method, host) ?? (path == "/" && basePath != "/" ? Answer.Bare(302, basePath) : await Found(path));

    // What has no ending is a folder, and is not looked for among the files.
    private async Task<Answer> Found(string path)
    {
        var file = path.EndsWith('/') ? await At($"{path}index.html") : Path.HasExtension(path) ? await At(path) : null;
        return file is null ? await Missing(path) : Content(200, file);
    }

    private async Task<Answer> Missing(string path) =>
        !path.EndsWith('/') && await At($"{path}/index.html") is not null ? Answer.Bare(301, $"{path}/") : Content(404, (await find(NotFound))!);

    private async Task<SiteFile?> At(string path) =>
        path.StartsWith(basePath, StringComparison.Ordinal) && path[basePath.Length..] is var below && below is not (HostHeaders.Path or Redirects.Path) ? await find(below) : null;

    private static Func<string, Task<SiteFile?>> FinderOf(IReadOnlyList<SiteFile> files)
    {
        var byPath = files.ToDictionary(file => file.Path);
        return path => Task.FromResult(byPath.GetValueOrDefault(path));
    }

    private IReadOnlyList<Header> HeadersOf(string path)
    {
        var below = path.StartsWith(basePath, StringComparison.Ordinal) ? $"/{path[basePath.Length..]}" : "/";
        return [.. Rules.Where(rule => rule.Fits(below)).SelectMany(rule => rule.Headers).Where(header => header != HostHeaders.Open)];
    }

    private static Answer Content(int status, SiteFile file) => new(status, null, MediaTypes.Of(file.Path), file.Content);
}
