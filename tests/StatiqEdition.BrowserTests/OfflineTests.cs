using System.Text;
using StatiqEdition.Publishing;
using StatiqEdition.Tests;

namespace StatiqEdition.BrowserTests;

/// <summary>Reading where there is no network, which here is a server that was stopped.</summary>
[Collection(OneBrowser.Name)]
public sealed class OfflineTests(Site site)
{
    [BrowserFact]
    public async Task A_page_that_was_read_is_read_again_offline_and_says_that_it_may_not_be_the_newest()
    {
        var (server, page) = await Online("nie-58/");
        await page.ReloadAsync();
        await page.GotoAsync($"{server.Address}nie-58/about/");
        await server.DisposeAsync();
        await page.GotoAsync($"{server.Address}nie-58/");
        await page.WaitForSelectorAsync(".offline");
        Assert.Contains("You are offline. You read version 1.0.0 as this browser kept it", await page.InnerTextAsync(".offline"), StringComparison.Ordinal);
        Assert.Contains("Stalinist", await page.InnerTextAsync("#p9"), StringComparison.Ordinal);
        Assert.Equal("\"Edition Serif\"", await page.EvaluateAsync<string>("getComputedStyle(document.body).fontFamily.split(',')[0]"));
        await page.Context.CloseAsync();
    }

    [BrowserFact]
    public async Task An_edition_that_was_kept_is_whole_offline_though_most_of_it_was_never_opened()
    {
        var (server, page) = await Online("nie-58/about/");
        await page.ClickAsync("[data-keeps]");
        await page.WaitForSelectorAsync("#page--said:has-text('can now be read offline')");
        await server.DisposeAsync();
        foreach (var part in new[] { "nie-58/", "nie-58/apparatus/", "nie-58/transcript/" })
        {
            await page.GotoAsync(server.Address + part);
            await page.WaitForSelectorAsync(".offline");
        }

        await page.Context.CloseAsync();
    }

    [BrowserFact]
    public async Task What_was_not_kept_says_so_offline()
    {
        var (server, page) = await Online("nie-58/about/");
        await server.DisposeAsync();
        await page.GotoAsync($"{server.Address}nie-58/transcript/");
        Assert.Contains("not kept this page", await page.InnerTextAsync("body"), StringComparison.Ordinal);
        await page.Context.CloseAsync();
    }

    [BrowserFact]
    public async Task A_new_version_is_shown_at_once_though_the_old_one_was_kept()
    {
        var files = await Publisher.Publish(RealInput.Outcome.Value!);
        var (server, page) = await Online("nie-58/about/", files);
        await page.ReloadAsync();
        await server.DisposeAsync();
        var changed = files.Select(file => file.Path == "nie-58/about/index.html" ? SiteFile.OfText(file.Path, Encoding.UTF8.GetString(file.Content.Span).Replace("1.0.0", "1.1.0", StringComparison.Ordinal)) : file);
        await using var next = await PreviewServer.Start(new PreviewSite([.. changed], "/"), server.Address.Port);
        await page.ReloadAsync();
        Assert.Contains("1.1.0", await page.InnerTextAsync(".colophon"), StringComparison.Ordinal);
        Assert.Equal(0, await page.Locator(".offline").CountAsync());
        await page.Context.CloseAsync();
    }

    private async Task<(PreviewServer Server, IPage Page)> Online(string path, IReadOnlyList<SiteFile>? files = null)
    {
        var server = await PreviewServer.Start(new PreviewSite(files ?? await Publisher.Publish(RealInput.Outcome.Value!), "/"), 0);
        var page = await (await site.Browser.NewContextAsync(Window.Wide)).NewPageAsync();
        await page.GotoAsync(server.Address + path);
        await page.EvaluateAsync("async () => { const worker = await navigator.serviceWorker.ready; while (!navigator.serviceWorker.controller || !(await caches.keys()).length) await new Promise(done => setTimeout(done, 20)); }");
        return (server, page);
    }
}
