namespace StatiqEdition.BrowserTests;

/// <summary>Notes and variants open and close by every means a reader has.</summary>
[Collection(OneBrowser.Name)]
public sealed class NoteTests(Site site)
{
    private const string Reading = "nie-58/";

    [BrowserFact]
    public async Task A_note_opens_by_mouse_and_closes_by_a_press_outside()
    {
        await using var reader = await Reader.Open(site, Reading, Window.Small);
        await reader.Page.ClickAsync("#n1--ref button");
        Assert.True(await IsOpen(reader, "n1"));
        await reader.Page.Mouse.ClickAsync(2, 2);
        Assert.False(await IsOpen(reader, "n1"));
    }

    [BrowserFact]
    public async Task A_note_opens_by_touch_and_stays_on_the_screen_of_320_pixels()
    {
        await using var reader = await Reader.Open(site, Reading, Window.Narrowest);
        foreach (var note in site.Edition.Notes)
        {
            await reader.Page.TapAsync($"#{note.Id}--ref button");
            Assert.True(await IsOpen(reader, note.Id.Id));
            var box = (await reader.Page.Locator($"#{note.Id}").BoundingBoxAsync())!;
            Assert.InRange(box.X, 0, 320 - box.Width);
            Assert.InRange(box.Y, 0, 640 - box.Height);
            await reader.Page.Keyboard.PressAsync("Escape");
        }
    }

    [BrowserTheory]
    [InlineData("n1", "#n1--ref button")]
    [InlineData("vp11-1", "#vp11-1--open")]
    public async Task It_opens_by_Enter_closes_by_Escape_and_gives_the_focus_back(string id, string opener)
    {
        await using var reader = await Reader.Open(site, Reading, Window.Phone);
        await reader.Page.FocusAsync(opener);
        await reader.Page.Keyboard.PressAsync("Enter");
        Assert.True(await IsOpen(reader, id));
        await reader.Page.Keyboard.PressAsync("Escape");
        Assert.False(await IsOpen(reader, id));
        Assert.True(await reader.Page.EvaluateAsync<bool>("opener => document.activeElement === document.querySelector(opener)", opener));
    }

    [BrowserFact]
    public async Task A_lemma_opens_its_variant_note_when_its_words_are_pressed()
    {
        await using var reader = await Reader.Open(site, Reading, Window.Phone);
        await reader.Page.TapAsync("#vp11-1--ref");
        Assert.True(await IsOpen(reader, "vp11-1"));
        var note = await reader.Page.InnerTextAsync("#vp11-1");
        Assert.Contains("orientation", note, StringComparison.Ordinal);
        Assert.Contains("crientation", note, StringComparison.Ordinal);
        Assert.Contains("O", note, StringComparison.Ordinal);
    }

    [BrowserFact]
    public async Task Without_scripts_every_variant_of_the_text_opens()
    {
        await using var reader = await Reader.Open(site, Reading, Window.WithoutScript);
        foreach (var variant in site.Edition.Variants.Where(variant => !variant.Passage.Id.StartsWith('n')))
        {
            await reader.Page.Locator($"button[popovertarget='{variant.Id}']").FocusAsync();
            await reader.Page.Keyboard.PressAsync("Enter");
            Assert.True(await reader.Page.Locator($"#{variant.Id}").IsVisibleAsync(), variant.Id);
            await reader.Page.Keyboard.PressAsync("Escape");
        }
    }

    [BrowserTheory]
    [InlineData("nie-58/#n1", "#n1")]
    [InlineData("nie-58/#vp9-1", "#vp9-1")]
    [InlineData("nie-58/#p22a", "#p22a")]
    [InlineData("nie-58/#page-3", "#page-3")]
    public async Task An_address_with_a_fragment_shows_its_place_on_a_phone(string address, string place)
    {
        await using var reader = await Reader.Open(site, address, Window.Phone);
        var box = await reader.Page.Locator(place).BoundingBoxAsync();
        Assert.NotNull(box);
        Assert.InRange(box.Y, -1, 844);
    }

    [BrowserFact]
    public async Task In_a_wide_window_notes_and_variants_stand_at_their_lines_and_never_overlap()
    {
        await using var reader = await Reader.Open(site, Reading, Window.Wide);
        var asides = await reader.Page.EvaluateAsync<double[][]>("""
            () => [...document.querySelectorAll('aside[popover]')].filter(a => !document.querySelector(`[popovertarget="${a.id}"]`).closest('aside')).map(a => [a.getBoundingClientRect(), document.querySelector(`[popovertarget="${a.id}"]`).getBoundingClientRect()])
              .filter(([a]) => a.height > 0).map(([a, r]) => [a.top, a.bottom, a.left, r.top, r.right]).sort((x, y) => x[0] - y[0])
            """);
        Assert.True(asides.Length >= site.Edition.Notes.Count + 20, $"only {asides.Length} stand in the margin");
        foreach (var (above, below) in asides.Zip(asides.Skip(1)))
            Assert.True(below[0] >= above[1] - 0.5, $"an entry at {below[0]} overlaps the one above, which ends at {above[1]}");
        foreach (var aside in asides)
            Assert.True(aside[0] >= aside[3] - 12, $"an entry at {aside[0]} stands above its line at {aside[3]}");
        Assert.All(asides, aside => Assert.True(aside[2] > aside[4], "an entry stands in the text"));
    }

    [BrowserFact]
    public async Task A_note_opened_in_a_wide_window_stays_in_its_place_in_the_margin()
    {
        await using var reader = await Reader.Open(site, Reading, Window.Wide);
        await reader.Page.Locator("#n2--ref").ScrollIntoViewIfNeededAsync();
        var before = (await reader.Page.Locator("#n2").BoundingBoxAsync())!;
        await reader.Page.ClickAsync("#n2--ref button");
        Assert.True(await IsOpen(reader, "n2"));
        var after = (await reader.Page.Locator("#n2").BoundingBoxAsync())!;
        Assert.InRange(after.Y - before.Y, -24, 24);
        Assert.InRange(after.X - before.X, -24, 24);
    }

    private static Task<bool> IsOpen(Reader reader, string id) =>
        reader.Page.EvaluateAsync<bool>("id => document.getElementById(id).matches(':popover-open')", id);
}
