using System.Text;
using StatiqEdition.Publishing;
using StatiqEdition.Tests.Hostile;

namespace StatiqEdition.BrowserTests;

/// <summary>Two editions that have, in every place that takes text, what would run or break out where a page took it for markup or for a name of the language, served on this machine, the second below <c>second/</c>, under the policy of a host.</summary>
public sealed class HostileSite : IAsyncLifetime
{
    // An id is made of a heading's words, which are few.
    private const string Elements = "</title></style><script>ran=1</script><img src=x onerror=ran=1>";
    private const string Attributes = "--> ]]> \" autofocus onfocus=\"ran=1\" {{constructor}} __proto__";
    private PreviewServer? _server;
    private IPlaywright? _playwright;
    private IBrowser? _browser;

    public string Address => _server!.Address.AbsoluteUri;

    public IBrowser Browser => _browser!;

    /// <summary>The addresses of all pages below the site's root, but of those that lead on at once.</summary>
    public IReadOnlyList<string> Pages { get; private set; } = [];

    public async Task InitializeAsync()
    {
        if (Chromium.Path is null)
            return;
        SiteFile[] files = [.. await Published(Elements, ""), .. await Published(Attributes, "second/")];
        Pages = [.. files.Where(file => file.Path.EndsWith("index.html", StringComparison.Ordinal) && !Encoding.UTF8.GetString(file.Content.Span).Contains("http-equiv=\"refresh\"", StringComparison.Ordinal)).Select(file => file.Path[..^"index.html".Length])];
        _server = await PreviewServer.Start(new PreviewSite(files, "/"), 0);
        _playwright = await Playwright.CreateAsync();
        _browser = await _playwright.Chromium.LaunchAsync(new() { ExecutablePath = Chromium.Path, Args = Chromium.Arguments });
    }

    private static async Task<IEnumerable<SiteFile>> Published(string text, string folder)
    {
        var library = HostileEdition.Library(new HostileEdition(text, made => made, Leaf.Filled(text, made => made)).Files);
        return (await Publisher.Publish(library with { Site = library.Site with { BasePath = $"/{folder}" } })).Select(file => file with { Path = folder + file.Path });
    }

    public async Task DisposeAsync()
    {
        if (_browser is not null)
            await _browser.DisposeAsync();
        _playwright?.Dispose();
        if (_server is not null)
            await _server.DisposeAsync();
    }
}
