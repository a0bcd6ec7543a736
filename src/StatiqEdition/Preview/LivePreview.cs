using System.Runtime.CompilerServices;
using System.Text;
using StatiqEdition.Publishing;

namespace StatiqEdition;

/// <summary>Answers for a library that is edited. A request waits for a change that is being read, so that no page is older than the last save; where that takes long it gets the old page, which its events then replace. With <paramref name="isPlain"/> nothing is laid over the pages.</summary>
internal sealed class LivePreview(LiveLibrary library, InputChanges changes, bool isPlain)
{
    private static readonly TimeSpan s_patience = TimeSpan.FromSeconds(2);

    // Another run of the program may publish otherwise, so its pages have other stamps.
    private readonly string _run = Guid.NewGuid().ToString("N");

    /// <summary>The path at which the site's root is served.</summary>
    public string BasePath => library.State.BasePath;

    /// <summary>Whether pages listen for what changes.</summary>
    public bool HasEvents => !isPlain;

    /// <summary>The answer to a request for a page or a file.</summary>
    public async Task<Answer> To(string method, string host, string path)
    {
        await Settled();
        var below = Below(path);
        if (Visitor.Refusal(method, host) is { } refusal)
            return refusal with { Headers = HostHeaders.Security };
        if (!isPlain && below is not null && PreviewFiles.At(below) is { } own)
            return own with { Headers = HostHeaders.Security };
        var news = await NewsOf(below ?? "");
        var answer = await (await SiteAt(below ?? "") is { } site ? site.To(method, host, path) : Task.FromResult(Faulty));
        return isPlain ? answer : Overlay.On(answer, BasePath, below ?? "", news);
    }

    /// <summary>Tells what is new for the page at a path below the site's root, at once and whenever it changes, until it is stopped.</summary>
    public async IAsyncEnumerable<News> Tell(string below, [EnumeratorCancellation] CancellationToken stop)
    {
        News? told = null;
        while (!stop.IsCancellationRequested)
        {
            var next = library.Next;
            var news = await NewsOf(below);
            if (news != told)
                yield return told = news;
            await next.WaitAsync(stop);
        }
    }

    private Answer Faulty => new(503, null, MediaTypes.Of(".html"), Encoding.UTF8.GetBytes(FaultPage.Html(BasePath))) { Headers = HostHeaders.Security };

    private async Task<News> NewsOf(string below)
    {
        var state = library.State;
        return new($"{_run}-{state.StampAt(below)}", state.Panel);
    }

    private string? Below(string path) => path.StartsWith(BasePath, StringComparison.Ordinal) ? path[BasePath.Length..] : null;

    // The site at a path, which is the edition's where it belongs to one; null where nothing sound stands there.
    private async Task<PreviewSite?> SiteAt(string below)
    {
        var state = library.State;
        if (state.EditionAt(below) is not { } name)
            return state.Site.Site is null && !below.StartsWith("assets/", StringComparison.Ordinal) ? null : new(path => Task.FromResult(state.Catalogue.Find(path)), state.BasePath);
        return await Opened(name) is { } edition ? new(path => Find(edition, path), state.BasePath) { Rules = [.. HostHeaders.Rules, .. edition.Rules] } : null;
    }

    // An edition that rested and is no longer what was served has changed, and nobody has told of it yet.
    private async Task<EditionSite?> Opened(string name)
    {
        if (await library.Open(name) is { } edition)
            return edition;
        changes.Tell(name);
        await Settled();
        return await library.Open(name);
    }

    private async Task<SiteFile?> Find(EditionSite edition, string path)
    {
        var isOwn = path.StartsWith($"{edition.Edition.Id}/", StringComparison.Ordinal);
        return (isOwn ? await edition.Find(path) : null) ?? (!isOwn || path.Contains("/dts/", StringComparison.Ordinal) ? library.State.Catalogue.Find(path) : null);
    }

    private async Task Settled()
    {
        try
        {
            await changes.Settled.WaitAsync(s_patience);
        }
        catch (TimeoutException)
        {
            // The old page, then.
        }
    }
}
