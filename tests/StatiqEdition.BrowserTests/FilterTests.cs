namespace StatiqEdition.BrowserTests;

/// <summary>The apparatus filtered, addressed and printed.</summary>
[Collection(OneBrowser.Name)]
public sealed class FilterTests(Site site)
{
    private const string Apparatus = "nie-58/apparatus/";

    [BrowserFact]
    public async Task Without_scripts_a_filter_shows_the_entries_it_counts_and_no_others()
    {
        await using var reader = await Reader.Open(site, Apparatus, Window.WithoutScript);
        foreach (var filter in await reader.Page.Locator(".filters a.filter").AllAsync())
        {
            await filter.ClickAsync();
            var id = (await filter.GetAttributeAsync("id"))!;
            await reader.Arrives($"#{id}");
            Assert.Equal(await filter.Locator(".count").InnerTextAsync(), $"{await reader.Page.Locator("li.app:visible").CountAsync()}");
            Assert.Equal(await reader.Page.Locator($"li.app.{id}").CountAsync(), await reader.Page.Locator("li.app:visible").CountAsync());
        }
    }

    [BrowserFact]
    public async Task A_filter_leaves_no_heading_without_entries_and_all_entries_brings_them_back()
    {
        await using var reader = await Reader.Open(site, $"{Apparatus}#witness--F", Window.WithoutScript);
        Assert.Equal(
            await reader.Page.Locator("section.group:has(.witness--F)").CountAsync(),
            await reader.Page.Locator("section.group:visible").CountAsync());
        Assert.False(await reader.Page.Locator("#annex-b--part").IsVisibleAsync());
        await reader.Page.ClickAsync("#all--entries");
        Assert.True(await reader.Page.Locator("#annex-b--part").IsVisibleAsync());
    }

    [BrowserTheory]
    [InlineData("vp9-1")]
    [InlineData("vp5-2")]
    [InlineData("transposition--o-254")]
    public async Task The_address_of_an_entry_shows_it_though_it_is_folded_away_or_was_filtered(string id)
    {
        await using var reader = await Reader.Open(site, Apparatus, Window.WithoutScript);
        await reader.Page.ClickAsync("#cause--sic");
        await reader.GoTo($"{Apparatus}#{id}");
        Assert.True(await reader.Page.Locator($"#{id}").IsVisibleAsync());
        var box = (await reader.Page.Locator($"#{id}").BoundingBoxAsync())!;
        Assert.InRange(box.Y, 0, 1000);
    }

    [BrowserFact]
    public async Task From_a_variant_note_the_reader_comes_to_its_entry_and_back_to_its_place()
    {
        await using var reader = await Reader.Open(site, "nie-58/", Window.Wide);
        await reader.Page.ClickAsync("#vp11-1 a[href^='apparatus']");
        await reader.Arrives("/nie-58/apparatus/#vp11-1");
        await reader.Page.ClickAsync("#vp11-1 .head a");
        await reader.Arrives("/nie-58/#vp11-1--ref");
        Assert.InRange((await reader.Page.Locator("#vp11-1--ref").BoundingBoxAsync())!.Y, 0, 1000);
    }

    [BrowserFact]
    public async Task The_place_of_a_variant_in_a_note_is_shown_on_a_phone()
    {
        await using var reader = await Reader.Open(site, "nie-58/#vn2-2--ref", Window.Phone);
        Assert.InRange((await reader.Page.Locator("#vn2-2--ref").BoundingBoxAsync())!.Y, 0, 844);
    }

    [BrowserFact]
    public async Task On_paper_entries_run_on_forme_work_is_unfolded_and_the_filters_are_gone()
    {
        await using var reader = await Reader.Open(site, Apparatus, Window.Wide);
        await reader.Page.EmulateMediaAsync(new() { Media = Media.Print });
        Assert.Equal("inline", await reader.Page.EvaluateAsync<string>("getComputedStyle(document.querySelector('#vp9-1')).display"));
        Assert.True(await reader.Page.Locator("#vp5-2").IsVisibleAsync());
        Assert.True(await reader.Page.Locator("#p5 summary").IsVisibleAsync());
        Assert.False(await reader.Page.Locator("#vp9-1 .self").IsVisibleAsync());
        Assert.False(await reader.Page.Locator(".filters").IsVisibleAsync());
    }

    [BrowserFact]
    public async Task On_paper_a_filtered_apparatus_names_its_filter()
    {
        await using var reader = await Reader.Open(site, $"{Apparatus}#witness--F", Window.Wide);
        await reader.Page.EmulateMediaAsync(new() { Media = Media.Print });
        Assert.True(await reader.Page.Locator("#witness--F").IsVisibleAsync());
        Assert.False(await reader.Page.Locator("#witness--O").IsVisibleAsync());
    }
}
