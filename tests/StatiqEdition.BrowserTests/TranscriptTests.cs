namespace StatiqEdition.BrowserTests;

/// <summary>The transcript as a reader copies and presses it, and the ways to it from the text.</summary>
[Collection(OneBrowser.Name)]
public sealed class TranscriptTests(Site site)
{
    private const string Transcript = "nie-58/transcript/";

    [BrowserTheory]
    [InlineData(1)]
    [InlineData(49)]
    [InlineData(77)]
    [InlineData(79)]
    [InlineData(81)]
    [InlineData(250)]
    [InlineData(266)]
    public async Task A_copied_line_has_the_witness_s_words_and_nothing_of_the_edition_s(int number)
    {
        await using var reader = await Reader.Open(site, Transcript, Window.Wide);
        var copied = await reader.Page.EvaluateAsync<string>("id => { getSelection().selectAllChildren(document.getElementById(id)); return getSelection().toString(); }", $"o-{number}");
        Assert.Equal(site.Edition.Proof.Lines[number - 1].Text.Trim(), copied.Trim());
    }

    [BrowserTheory]
    [InlineData("wide")]
    [InlineData("phone")]
    public async Task All_lines_copied_together_are_the_witness_s_words_in_its_order(string window)
    {
        await using var reader = await Reader.Open(site, Transcript, window == "wide" ? Window.Wide : Window.Phone);
        var copied = await reader.Page.EvaluateAsync<string>("() => { getSelection().selectAllChildren(document.querySelector('.witness')); return getSelection().toString(); }");
        Assert.Equal(Model.PlainText.Words(site.Edition.Base.Text!), Model.PlainText.Words(copied));
    }

    [BrowserFact]
    public async Task What_the_edition_reads_stands_above_the_words_it_replaces()
    {
        await using var reader = await Reader.Open(site, Transcript, Window.Phone);
        var words = (await reader.Page.Locator("#vp9-1 ruby > span").BoundingBoxAsync())!;
        var above = (await reader.Page.Locator("#vp9-1 rt").BoundingBoxAsync())!;
        Assert.InRange(above.Y + above.Height, words.Y - 4, words.Y + (words.Height / 3));
        Assert.InRange(above.X, words.X - 2, words.X + words.Width);
    }

    [BrowserFact]
    public async Task A_marked_place_leads_to_its_place_in_the_text_and_the_passage_leads_back()
    {
        await using var reader = await Reader.Open(site, Transcript, Window.Phone);
        await reader.Page.Locator("#vp11-1").PressAsync("Enter");
        await reader.Page.WaitForURLAsync("**/nie-58/#vp11-1--ref");
        await reader.Page.Locator("#p11 .ways > .lines").PressAsync("Enter");
        await reader.Page.WaitForURLAsync("**/nie-58/transcript/#o-97");
    }

    [BrowserTheory]
    [InlineData("p8")]
    [InlineData("conclusions")]
    [InlineData("annex-b-article-2-p3")]
    [InlineData("cover-p1")]
    public async Task With_a_pointer_and_room_a_passage_s_lines_show_beside_it_while_it_is_pointed_at_or_has_the_focus(string passage)
    {
        await using var reader = await Reader.Open(site, "nie-58/", Window.Wide);
        var link = reader.Page.Locator($"#{passage} > p > .ways, #{passage} > .ways");
        Assert.Equal("0", await Opacity(link));
        await reader.Page.HoverAsync($"#{passage} .text");
        Assert.Equal("1", await Opacity(link));
        await reader.Page.Mouse.MoveAsync(1, 1);
        Assert.Equal("0", await Opacity(link));
        await link.Locator(".lines").FocusAsync();
        await reader.Page.Keyboard.PressAsync("Shift+Tab");
        await reader.Page.Keyboard.PressAsync("Tab");
        Assert.Equal("1", await Opacity(link));
        var (beside, text) = ((await link.BoundingBoxAsync())!, (await reader.Page.Locator($"#{passage} > :first-child").BoundingBoxAsync())!);
        Assert.InRange(beside.X + beside.Width, text.X - 40, text.X);
        Assert.InRange(beside.Y, text.Y, text.Y + 40);
    }

    [BrowserTheory]
    [InlineData("p8")]
    [InlineData("conclusions")]
    [InlineData("annex-b-article-2-p3")]
    public async Task Without_a_pointer_the_lines_of_the_passage_addressed_stand_at_its_end(string passage)
    {
        await using var reader = await Reader.Open(site, $"nie-58/#{passage}", Window.Phone);
        var link = reader.Page.Locator($"#{passage} > p > .ways, #{passage} > .ways");
        Assert.Equal(("1", "0"), (await Opacity(link), await Opacity(reader.Page.Locator("#p11 .ways"))));
        var (end, text) = ((await link.BoundingBoxAsync())!, (await reader.Page.Locator($"#{passage} .text").BoundingBoxAsync())!);
        Assert.InRange(end.Y + end.Height, text.Y + text.Height - 24, text.Y + text.Height + 40);
    }

    [BrowserFact]
    public async Task A_copied_passage_has_nothing_of_its_lines()
    {
        await using var reader = await Reader.Open(site, "nie-58/", Window.Phone);
        var copied = await reader.Page.EvaluateAsync<string>("() => { getSelection().selectAllChildren(document.querySelector('#p11')); return getSelection().toString(); }");
        Assert.EndsWith("(outside of Manchuria and Sinkiang).", copied.Trim(), StringComparison.Ordinal);
    }

    [BrowserFact]
    public async Task On_paper_every_line_keeps_its_number_on_the_sheet_and_the_text_loses_the_way_to_it()
    {
        await using var reader = await Reader.Open(site, Transcript, Window.Wide);
        await reader.Page.EmulateMediaAsync(new() { Media = Media.Print });
        Assert.True((await reader.Page.Locator("#o-79 .number").BoundingBoxAsync())!.X >= 0);
        await reader.GoTo("nie-58/");
        Assert.False(await reader.Page.Locator("#p11 .lines").IsVisibleAsync());
    }

    private static Task<string> Opacity(ILocator link) => link.EvaluateAsync<string>("link => getComputedStyle(link).opacity");
}
