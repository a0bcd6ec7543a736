namespace StatiqEdition.BrowserTests;

/// <summary>The indexes, and the page that shows how sure the estimate is.</summary>
[Collection(OneBrowser.Name)]
public sealed class IndexTests(Site site)
{
    private const string Indexes = "nie-58/indexes/";
    private const string Probability = "nie-58/probability/";

    [BrowserFact]
    public async Task From_an_index_the_reader_comes_to_the_passage_without_scripts()
    {
        await using var reader = await Reader.Open(site, Indexes, Window.WithoutScript);
        await reader.Page.Locator(".index li", new() { HasText = "Stalin, Joseph" }).GetByText("¶9").ClickAsync();
        await reader.Arrives("/nie-58/#p9");
        Assert.Contains("near Stalin in authority", await reader.Page.Locator("#p9").InnerTextAsync(), StringComparison.Ordinal);
    }

    [BrowserFact]
    public async Task A_wide_window_has_the_index_in_two_columns_a_phone_in_one()
    {
        Assert.Equal(2, await Columns(Window.Wide));
        Assert.Equal(1, await Columns(Window.Phone));
    }

    [BrowserFact]
    public async Task The_places_of_an_entry_are_large_enough_to_be_pressed_by_a_finger()
    {
        await using var reader = await Reader.Open(site, Indexes, Window.Phone);
        Assert.True(await reader.Page.EvaluateAsync<bool>("[...document.querySelectorAll('.index a, .kinds a')].every(link => link.getBoundingClientRect().height >= 24 && link.getBoundingClientRect().width >= 24)"));
    }

    [BrowserFact]
    public async Task From_the_picture_of_a_passage_the_reader_comes_to_its_sentences_and_from_there_to_the_text()
    {
        await using var reader = await Reader.Open(site, Probability, Window.WithoutScript);
        await reader.Page.Locator(".strips a", new() { HasText = "¶23e" }).ClickAsync();
        Assert.True(await reader.Page.Locator("#p23e--sure:target").IsVisibleAsync());
        await reader.Page.ClickAsync("#p23e--sure > a");
        await reader.Arrives("/nie-58/#p23e");
    }

    [BrowserFact]
    public async Task A_strip_is_as_long_beside_others_as_its_passage_is_at_320_pixels_too()
    {
        await using var reader = await Reader.Open(site, Probability, Window.Narrowest);
        var widths = await reader.Page.EvaluateAsync<double[]>("[...document.querySelectorAll('.strips .strip .base')].map(line => line.getBoundingClientRect().width)");
        var lengths = site.Edition.EstimativePassages.Select(passage => (double)passage.Text.Length).ToList();
        Assert.All(widths.Zip(lengths), strip => Assert.Equal(strip.Second / lengths.Max(), strip.First / widths.Max(), 0.02));
    }

    [BrowserFact]
    public async Task Of_two_words_the_surer_is_underlined_more_heavily()
    {
        await using var reader = await Reader.Open(site, Probability, Window.Wide);
        var lines = await reader.Page.EvaluateAsync<double[]>("['.sure-3', '.sure-2', '.sure-1'].map(word => parseFloat(getComputedStyle(document.querySelector('.sure ' + word)).textDecorationThickness))");
        Assert.True(lines[0] > lines[1] && lines[1] > lines[2], string.Join(' ', lines));
    }

    private async Task<int> Columns(BrowserNewContextOptions window)
    {
        await using var reader = await Reader.Open(site, Indexes, window);
        return await reader.Page.EvaluateAsync<int>("new Set([...document.querySelectorAll('#places--index ~ .index > li')].map(entry => Math.round(entry.getBoundingClientRect().x))).size");
    }
}
