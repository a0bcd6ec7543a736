using StatiqEdition.Model;
using StatiqEdition.Publishing;

namespace StatiqEdition.BrowserTests;

/// <summary>Files of a site, served on this machine under the policy of a host, and a browser to read them with.</summary>
public abstract class ServedSite : IAsyncLifetime
{
    private PreviewServer? _server;
    private IPlaywright? _playwright;
    private IBrowser? _browser;

    /// <summary>The address of the site's root, ending in a slash.</summary>
    public string Address => _server!.Address.AbsoluteUri;

    public IBrowser Browser => _browser!;

    public async Task InitializeAsync()
    {
        if (Chromium.Path is null)
            return;
        _server = await PreviewServer.Start(new PreviewSite(await Files(), "/"), 0);
        _playwright = await Playwright.CreateAsync();
        _browser = await _playwright.Chromium.LaunchAsync(new() { ExecutablePath = Chromium.Path, Args = Chromium.Arguments });
        await Warm();
    }

    /// <summary>Loads a page without a limit of time: how long a browser needs to start beside the builds of other sites says nothing of a page.</summary>
    private async Task Warm()
    {
        await using var context = await _browser!.NewContextAsync();
        await (await context.NewPageAsync()).GotoAsync(Address, new() { Timeout = 0 });
    }

    public async Task DisposeAsync()
    {
        if (_browser is not null)
            await _browser.DisposeAsync();
        _playwright?.Dispose();
        if (_server is not null)
            await _server.DisposeAsync();
    }

    /// <summary>Makes what is served.</summary>
    protected abstract Task<IReadOnlyList<SiteFile>> Files();

    /// <summary>The files of a library whose root is a folder of the site, such as <c>second/</c>; the site's own where it is empty.</summary>
    protected static async Task<IEnumerable<SiteFile>> Below(string folder, Library library) =>
        (await Publisher.Publish(library with { Site = library.Site with { BasePath = $"/{folder}" } })).Select(file => file with { Path = folder + file.Path });
}
