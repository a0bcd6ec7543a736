using System.Text.Json;
using StatiqEdition.Model;
using StatiqEdition.Publishing;
using StatiqEdition.Tests;

namespace StatiqEdition.BrowserTests;

/// <summary>The repository's own site, and below <c>second/</c> that of the edition which was made for the tests, built in memory and served on this machine, and a browser to read them with. Shared by all tests; nothing changes it.</summary>
public sealed class Site : IAsyncLifetime
{
    private PreviewServer? _server;
    private IPlaywright? _playwright;
    private IBrowser? _browser;

    /// <summary>The address of the site's root, ending in a slash.</summary>
    public string Address => _server!.Address.AbsoluteUri;

    public IBrowser Browser => _browser!;

    /// <summary>The edition on the site.</summary>
    public Edition Edition { get; private set; } = null!;

    /// <summary>The addresses, below the site's root, of one page of every kind and more where a kind has several faces.</summary>
    public static IReadOnlyList<string> Pages { get; } = JsonSerializer.Deserialize<string[]>(Repository.Read("tests/pages.json"))!;

    public async Task InitializeAsync()
    {
        if (Chromium.Path is null)
            return;
        var library = RealInput.Outcome.Value!;
        Edition = library.Editions[0];
        _server = await PreviewServer.Start(new PreviewSite([.. await Publisher.Publish(library), .. await Below("second/", SecondInput.Outcome.Value!)], "/"), 0);
        _playwright = await Playwright.CreateAsync();
        _browser = await _playwright.Chromium.LaunchAsync(new()
        {
            ExecutablePath = Chromium.Path,
            Args = Chromium.Arguments,
        });
    }

    private static async Task<IEnumerable<SiteFile>> Below(string folder, Library library) =>
        (await Publisher.Publish(library with { Site = library.Site with { BasePath = $"/{folder}" } })).Select(file => file with { Path = folder + file.Path });

    public async Task DisposeAsync()
    {
        if (_browser is not null)
            await _browser.DisposeAsync();
        _playwright?.Dispose();
        if (_server is not null)
            await _server.DisposeAsync();
    }
}
