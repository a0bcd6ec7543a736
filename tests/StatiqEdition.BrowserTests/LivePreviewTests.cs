using StatiqEdition.Tests;

namespace StatiqEdition.BrowserTests;

/// <summary>What an editor sees of a page while its source is edited.</summary>
[Collection(OneBrowser.Name)]
public sealed class LivePreviewTests(Site site)
{
    private const string Faulty = "# Trade\n\n1. Railways \u4E2D\tgrow\n";

    // A machine that does other things as well may take its time to read what was saved.
    private static readonly LocatorWaitForOptions s_there = new() { Timeout = 60_000 };
    private static readonly LocatorWaitForOptions s_gone = new() { Timeout = 60_000, State = WaitForSelectorState.Detached };

    [BrowserFact]
    public async Task A_page_whose_source_is_saved_is_loaded_again_where_the_reader_was()
    {
        await using var desk = await PreviewDesk.Open(WithRealEdition);
        await desk.Get("nie-58/");
        await using var reader = await Reader.Open(site.Browser, desk.Address.AbsoluteUri, "nie-58/", Window.Wide);
        await reader.Page.EvaluateAsync("document.fonts.ready");
        await reader.Page.EvaluateAsync("scrollBy({ top: document.querySelector('#p20').getBoundingClientRect().top + 3, behavior: 'instant' })");
        var text = await File.ReadAllTextAsync(desk.Path("nie-58/estimate.md"));

        desk.Save("nie-58/estimate.md", text.Replace("{~~Stallnist~>Stalinist~~}", $"{{~~Stallnist~>{string.Concat(Enumerable.Repeat("Stalinist and again ", 60))}~~}}", StringComparison.Ordinal));

        await reader.Page.Locator("#p9").Filter(new() { HasText = "Stalinist and again" }).WaitForAsync(s_there);
        await reader.Page.WaitForLoadStateAsync(LoadState.Load);
        await reader.Page.EvaluateAsync("() => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done))))");
        Assert.InRange(await reader.Page.EvaluateAsync<double>("document.querySelector('#p20').getBoundingClientRect().top"), -5, -1);
        Assert.DoesNotContain(reader.Complaints, IsTrouble);
    }

    [BrowserFact]
    public async Task A_fault_is_laid_over_the_page_with_its_line_and_a_caret_and_goes_when_it_is_mended()
    {
        await using var desk = await PreviewDesk.Open();
        await using var reader = await Reader.Open(site.Browser, desk.Address.AbsoluteUri, "e1/", Window.Wide);
        desk.Save("e1/text.md", Faulty);

        await reader.Page.Locator("#preview--faults mark").WaitForAsync(s_there);
        Assert.Equal("1. Railways 中  grow", await reader.Page.Locator(".preview--line").InnerTextAsync());
        Assert.Equal("\"^\"", await reader.Page.EvaluateAsync<string>("getComputedStyle(document.querySelector('#preview--faults mark'), '::after').content"));
        Assert.Contains("Railways", await reader.Page.Locator("#p1").InnerTextAsync(), StringComparison.Ordinal);

        desk.SaveWord("Tramways");
        await reader.Page.Locator("#p1").Filter(new() { HasText = "Tramways" }).WaitForAsync(s_there);
        await reader.Page.Locator("#preview--faults").WaitForAsync(s_gone);
        Assert.DoesNotContain(reader.Complaints, IsTrouble);
    }

    [BrowserFact]
    public async Task The_panel_is_folded_by_Escape_and_stays_folded_until_all_is_mended()
    {
        await using var desk = await PreviewDesk.Open();
        await using var reader = await Reader.Open(site.Browser, desk.Address.AbsoluteUri, "e1/", Window.Wide);
        desk.Save("e1/text.md", Faulty);
        await reader.Page.Locator("#preview--faults").WaitForAsync(s_there);

        await reader.Page.FocusAsync("#preview--list");
        await reader.Page.Keyboard.PressAsync("Escape");
        Assert.False(await reader.Page.Locator("#preview--list").IsVisibleAsync());
        Assert.True(await reader.Page.EvaluateAsync<bool>("document.activeElement.id === 'preview--count'"));
        await reader.Page.ReloadAsync();
        Assert.False(await reader.Page.Locator("#preview--list").IsVisibleAsync());
        await reader.Page.ClickAsync("#preview--count");
        Assert.True(await reader.Page.Locator("#preview--list").IsVisibleAsync());
    }

    [BrowserFact]
    public async Task Axe_finds_no_violation_in_the_panel_wide_narrow_light_or_dark()
    {
        await using var desk = await PreviewDesk.Open();
        await desk.Get("e1/");
        desk.Save("e1/text.md", Faulty);
        await desk.PageOnce("e1/", page => page.Contains("preview--faults", StringComparison.Ordinal));
        foreach (var window in new[] { Window.Wide, Window.Narrowest, Window.Dark })
        {
            await using var reader = await Reader.Open(site.Browser, desk.Address.AbsoluteUri, "e1/", window);
            Assert.Empty(await reader.Violations());
            Assert.Equal(await reader.Page.EvaluateAsync<int>("innerWidth"), await reader.Page.EvaluateAsync<int>("document.scrollingElement.scrollWidth"));
        }
    }

    [BrowserFact]
    public async Task A_preview_that_begins_with_a_fault_becomes_the_site_when_it_is_mended()
    {
        await using var desk = await PreviewDesk.Open(folder => folder.Write("input/e1/text.md", Faulty));
        await using var reader = await Reader.Open(site.Browser, desk.Address.AbsoluteUri, "e1/", Window.Wide);
        Assert.True(await reader.Page.Locator("#preview--faults").IsVisibleAsync());

        desk.SaveWord("Railways");
        await reader.Page.Locator("#p1").WaitForAsync(s_there);
        await reader.Page.Locator("#preview--faults").WaitForAsync(s_gone);
    }

    // A page that is loaded again leaves what it was asking for.
    private static bool IsTrouble(string complaint) => !complaint.StartsWith("failed:", StringComparison.Ordinal);

    private static void WithRealEdition(ScratchFolder folder)
    {
        var input = Path.Combine(Repository.Root, "input");
        foreach (var file in Directory.GetFiles(Path.Combine(input, "nie-58"), "*", SearchOption.AllDirectories))
        {
            var copy = folder.Path(Path.Combine("input", Path.GetRelativePath(input, file)));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }
    }
}
