using StatiqEdition.Theme;

namespace StatiqEdition.BrowserTests;

/// <summary>What every page of the site keeps in a browser.</summary>
[Collection(AnotherBrowser.Name)]
public sealed class PageTests(Site site)
{
    private const double MostShift = 0.02;

    /// <summary>The most that Core Web Vitals call good.</summary>
    private const double GoodShift = 0.1;

    public static TheoryData<string> Pages => [.. Site.Pages];

    [BrowserTheory]
    [MemberData(nameof(Pages))]
    public async Task A_page_loads_without_a_complaint_and_from_this_site_alone(string path)
    {
        await using var reader = await Reader.Open(site, path, Window.Wide);
        await reader.Page.EvaluateAsync("document.fonts.ready");
        Assert.Empty(reader.Complaints);
        Assert.All(reader.Requests, request => Assert.StartsWith(site.Address, request, StringComparison.Ordinal));
    }

    [BrowserTheory]
    [MemberData(nameof(Pages))]
    public async Task No_page_scrolls_sideways_at_320_pixels(string path)
    {
        await using var reader = await Reader.Open(site, path, Window.Narrowest);
        Assert.Equal(320, await reader.Page.EvaluateAsync<int>("document.scrollingElement.scrollWidth"));
    }

    [BrowserFact]
    public async Task No_page_scrolls_sideways_beside_a_scrollbar_that_takes_room()
    {
        using var playwright = await Playwright.CreateAsync();
        await using var browser = await playwright.Chromium.LaunchAsync(new() { ExecutablePath = Chromium.Path, Args = Chromium.Arguments, IgnoreDefaultArgs = ["--hide-scrollbars"] });
        var (beyond, barred) = (new List<string>(), 0);
        foreach (var path in Site.Pages)
        {
            await using var reader = await Reader.Open(browser, site.Address, path, Window.Wide);
            for (var width = 360; width <= 1720; width += 40)
            {
                await reader.Page.SetViewportSizeAsync(width, 600);
                var found = await reader.Page.EvaluateAsync<int[]>("[innerWidth - document.documentElement.clientWidth, document.scrollingElement.scrollWidth - document.documentElement.clientWidth]");
                barred += found[0] > 0 ? 1 : 0;
                if (found[1] > 0)
                    beyond.Add($"{path} at {width}: {found[1]}");
            }
        }

        Assert.Empty(beyond);
        Assert.InRange(barred, Site.Pages.Count * 10, int.MaxValue);
    }

    [BrowserTheory]
    [MemberData(nameof(Pages))]
    public async Task Axe_finds_no_violation_wide_narrow_light_or_dark(string path)
    {
        foreach (var window in new[] { Window.Wide, Window.Phone, Window.Dark })
        {
            await using var reader = await Reader.Open(site, path, window);
            Assert.Empty(await reader.Violations());
        }
    }

    [BrowserTheory]
    [MemberData(nameof(Pages))]
    public async Task Nothing_moves_while_a_page_loads(string path)
    {
        await using var reader = await Reader.Open(site, path, Window.Wide);
        await HaveFontsInTime(reader.Page);
        await Reload(reader.Page);
        Assert.InRange(await Shift(reader.Page), 0, MostShift);
    }

    [BrowserTheory]
    [MemberData(nameof(Pages))]
    public async Task Nothing_moves_when_a_page_s_scripts_come_late(string path)
    {
        await using var reader = await Reader.Open(site, path, Window.Wide);
        await HaveFontsInTime(reader.Page);
        await Delay(reader.Page, "**/*.js");
        await Reload(reader.Page);
        Assert.InRange(await Shift(reader.Page), 0, MostShift);
    }

    [BrowserTheory]
    [MemberData(nameof(Pages))]
    public async Task A_word_at_the_end_of_a_line_moves_and_little_else_when_a_page_s_fonts_come_late(string path)
    {
        await using var reader = await Reader.Open(site, path, Window.Wide);
        await Delay(reader.Page, "**/*.woff2");
        await Reload(reader.Page);
        Assert.InRange(await Shift(reader.Page), 0, GoodShift);
    }

    [BrowserTheory]
    [MemberData(nameof(Pages))]
    public async Task The_first_stop_of_the_Tab_key_leads_past_the_site_bar_to_the_text(string path)
    {
        await using var reader = await Reader.Open(site, path, Window.Wide);
        await reader.Page.Keyboard.PressAsync("Tab");
        await reader.Page.Keyboard.PressAsync("Enter");
        Assert.True(await reader.Page.EvaluateAsync<bool>("document.querySelector('main').matches(':target') || document.querySelector('main :target') !== null"));
    }

    [BrowserTheory]
    [MemberData(nameof(Pages))]
    public async Task On_paper_no_word_stands_beyond_the_edge(string path)
    {
        await using var reader = await Reader.Open(site, path, Window.Wide);
        await reader.Page.EmulateMediaAsync(new() { Media = Media.Print });
        Assert.Empty(await reader.Page.EvaluateAsync<string[]>("""
            () => {
              const blank = 6, column = document.querySelector('main').getBoundingClientRect(), range = document.createRange(), beyond = [];
              const words = document.createTreeWalker(document.querySelector('main'), NodeFilter.SHOW_TEXT);
              while (words.nextNode()) {
                const word = words.currentNode;
                if (!word.data.trim() || !word.parentElement.checkVisibility({ contentVisibilityAuto: true })) continue;
                range.selectNodeContents(word);
                const box = range.getBoundingClientRect();
                if (box.width > 1 && (box.left < column.left - 1 || box.right > column.right + blank)) beyond.push(word.data.trim().slice(0, 40));
              }
              return beyond;
            }
            """));
    }

    [BrowserFact]
    public async Task On_paper_a_record_lists_its_variants_by_number_and_has_no_closed_drawer()
    {
        await using var reader = await Reader.Open(site, "nie-58/p5/", Window.Wide);
        await reader.Page.EmulateMediaAsync(new() { Media = Media.Print });
        Assert.Equal(["1", "2", "3"], await reader.Page.Locator(".app > .self:visible").AllInnerTextsAsync());
        Assert.All(await reader.Page.EvaluateAsync<string[]>("[...document.querySelectorAll('.app')].map(entry => getComputedStyle(entry, '::before').content)"), sign => Assert.Equal("none", sign));
        Assert.Equal(0, await reader.Page.Locator("details:visible").CountAsync());
    }

    /// <summary>Keeps the style sheets of a page back until the fonts that its head asks for have come, so that no picture is before them. Without this a busy machine decides whether they come in time; what moves when they do not has a theory of its own.</summary>
    private static async Task HaveFontsInTime(IPage page)
    {
        var (missing, come) = (ThemeAssets.Foremost.Count, new TaskCompletionSource());
        page.RequestFinished += (_, request) =>
        {
            if (ThemeAssets.Foremost.Any(font => request.Url.EndsWith(font, StringComparison.Ordinal)) && Interlocked.Decrement(ref missing) == 0)
                come.SetResult();
        };
        await page.RouteAsync("**/*.css", async route =>
        {
            await come.Task;
            await route.ContinueAsync();
        });
    }

    private static async Task Delay(IPage page, string files) => await page.RouteAsync(files, async route =>
    {
        await Task.Delay(TimeSpan.FromMilliseconds(500));
        await route.ContinueAsync();
    });

    private static async Task Reload(IPage page) => await page.ReloadAsync(new() { WaitUntil = WaitUntilState.Load });

    /// <summary>By how much of the window, and over how much of it, what stood in a page has moved since it was loaded (Layout Instability API).</summary>
    private static async Task<double> Shift(IPage page)
    {
        await page.EvaluateAsync("document.fonts.ready");
        return await page.EvaluateAsync<double>("""
            () => new Promise(done => {
              let sum = 0;
              new PerformanceObserver(list => list.getEntries().forEach(entry => sum += entry.value)).observe({ type: 'layout-shift', buffered: true });
              requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(() => done(sum), 50)));
            })
            """);
    }
}
