namespace StatiqEdition.BrowserTests;

/// <summary>The three views of the text.</summary>
[Collection(OneBrowser.Name)]
public sealed class ViewTests(Site site)
{
    private const string Reading = "nie-58/";

    [BrowserFact]
    public async Task Whoever_has_not_chosen_sees_the_critical_view()
    {
        await using var reader = await Reader.Open(site, Reading, Window.Wide);
        Assert.True(await reader.Page.IsCheckedAsync("#view--critical"));
        Assert.True(await reader.Page.IsVisibleAsync("#vp9-1"));
        Assert.Contains("Stalinist", await Words(reader, "p9"), StringComparison.Ordinal);
    }

    [BrowserTheory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task The_reading_view_has_the_text_and_the_notes_and_no_mark_of_the_apparatus(bool script)
    {
        await using var reader = await Reader.Open(site, Reading, script ? Window.Wide : WideWithoutScript);
        await Choose(reader, "reading");
        foreach (var mark in new[] { "#vp9-1", "#p11 .caret", "#page-2", "#p8 .bracket", "#p8 .elsewhere", "#p9 .read" })
            Assert.False(await reader.Page.Locator(mark).First.IsVisibleAsync(), mark);
        Assert.True(await reader.Page.IsVisibleAsync("#n1"));
        Assert.Equal(site.Edition.Find(new("p9"))!.Text, await Words(reader, "p9"));
        Assert.Equal("none", await reader.Page.Locator("#vp9-1--ref").EvaluateAsync<string>("mark => getComputedStyle(mark).textDecorationLine"));
    }

    [BrowserTheory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task The_witness_view_reads_what_the_witness_reads_in_every_passage(bool script)
    {
        await using var reader = await Reader.Open(site, Reading, script ? Window.Wide : WideWithoutScript);
        await Choose(reader, "witness");
        foreach (var passage in site.Edition.Passages.Where(passage => passage.Kind != Model.PassageKind.Note))
            Assert.Equal(Bare(passage), await Words(reader, passage.Id.Id));
    }

    [BrowserFact]
    public async Task The_witness_view_says_which_lines_the_witness_has_elsewhere_and_leads_to_them()
    {
        await using var reader = await Reader.Open(site, Reading, Window.Phone);
        await Choose(reader, "witness");
        Assert.Equal(4, await reader.Page.Locator(".passage .elsewhere").CountAsync());
        Assert.Equal("O has this elsewhere, lines 248–252", await reader.Page.GetAttributeAsync("#annex-b-article-3-p1 .elsewhere", "aria-label"));
        await reader.Page.Locator("#p8 .elsewhere").PressAsync("Enter");
        await reader.Page.WaitForURLAsync("**/nie-58/transcript/#o-85");
    }

    [BrowserFact]
    public async Task The_choice_is_remembered_and_nothing_moves_for_it()
    {
        await using var reader = await Reader.Open(site, Reading, Window.Wide);
        await Choose(reader, "witness");
        await reader.GoTo("nie-58/about/");
        await reader.GoTo(Reading);
        Assert.True(await reader.Page.IsCheckedAsync("#view--witness"));
        Assert.True(await reader.Page.IsVisibleAsync("#p9 .read >> nth=0"));
    }

    [BrowserFact]
    public async Task The_views_are_chosen_with_the_arrow_keys_too()
    {
        await using var reader = await Reader.Open(site, Reading, Window.WithoutScript);
        await reader.Page.FocusAsync("#view--critical");
        await reader.Page.Keyboard.PressAsync("ArrowRight");
        Assert.True(await reader.Page.IsCheckedAsync("#view--witness"));
    }

    [BrowserFact]
    public async Task The_address_of_a_variant_or_of_a_page_shows_it_whatever_view_was_chosen()
    {
        await using var reader = await Reader.Open(site, Reading, Window.Phone);
        await Choose(reader, "reading");
        await reader.GoTo("nie-58/#vp9-1--ref");
        Assert.True(await reader.Page.IsCheckedAsync("#view--critical"));
        await Choose(reader, "reading");
        await reader.Page.EvaluateAsync("location.hash = 'page-2'");
        await reader.Page.WaitForSelectorAsync("#view--critical:checked", new() { State = WaitForSelectorState.Attached });
        Assert.True(await reader.Page.IsVisibleAsync("#page-2"));
    }

    [BrowserFact]
    public async Task A_variant_does_not_open_in_the_view_that_does_not_mark_it()
    {
        await using var reader = await Reader.Open(site, "nie-58/#p9", Window.Phone);
        await Choose(reader, "reading");
        var mark = (await reader.Page.Locator("#vp9-1--ref").BoundingBoxAsync())!;
        await reader.Page.Touchscreen.TapAsync(mark.X + 4, mark.Y + (mark.Height / 2));
        Assert.False(await reader.Page.IsVisibleAsync("#vp9-1"));
    }

    [BrowserFact]
    public async Task Notes_in_the_margin_do_not_overlap_in_any_view()
    {
        await using var reader = await Reader.Open(site, Reading, Window.Wide);
        foreach (var view in new[] { "reading", "critical", "witness" })
        {
            await Choose(reader, view);
            var overlaps = await reader.Page.EvaluateAsync<string[]>("""
                () => { const shown = [...document.querySelectorAll('.aside')].filter(aside => aside.checkVisibility({ visibilityProperty: true }) && aside.offsetHeight > 0)
                          .map(aside => [aside.id, aside.getBoundingClientRect()]).sort((one, other) => one[1].top - other[1].top);
                        return shown.slice(1).filter(([, box], index) => box.top < shown[index][1].bottom - 1).map(([id]) => id); }
                """);
            Assert.Empty(overlaps);
        }
    }

    private static BrowserNewContextOptions WideWithoutScript => new(Window.Wide) { JavaScriptEnabled = false };

    private static Task Choose(Reader reader, string view) => reader.Page.CheckAsync($"#view--{view}", new() { Force = true });

    private static async Task<string> Words(Reader reader, string passage) =>
        Model.PlainText.SingleSpaced(await reader.Page.Locator($"#{passage} .text").First.EvaluateAsync<string>("""
            text => { const seen = node => node.nodeType === 3 ? node.data : node.matches('.noteref, .page, .sheet') || !node.checkVisibility() ? '' : [...node.childNodes].map(seen).join('');
                      return seen(text); }
            """));

    /// <summary>What the witness reads without the marks of notes, which the page sets as signs, and without what the sheet has before the first word, which hangs in the margin.</summary>
    private static string Bare(Model.Passage passage) =>
        string.Concat(Model.PlainText.Witness(Theme.SheetMarks.Of(passage).Text).Where(c => !"⁰¹²³⁴⁵⁶⁷⁸⁹".Contains(c, StringComparison.Ordinal)));
}
