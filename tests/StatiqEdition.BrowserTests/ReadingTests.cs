namespace StatiqEdition.BrowserTests;

/// <summary>The text as a reader reads, copies and prints it.</summary>
[Collection(OneBrowser.Name)]
public sealed class ReadingTests(Site site)
{
    [BrowserFact]
    public async Task A_copied_paragraph_has_its_words_its_brackets_and_nothing_of_the_apparatus()
    {
        await using var reader = await Reader.Open(site, "nie-58/", Window.Wide);
        var copied = await reader.Page.EvaluateAsync<string>("""
            () => { const range = document.createRange(); range.selectNodeContents(document.querySelector('#p11 .text'));
                    const selection = getSelection(); selection.removeAllRanges(); selection.addRange(range); return selection.toString(); }
            """);
        Assert.Equal(site.Edition.Find(new("p11"))!.Text, Spaced(copied));
        var note = await reader.Page.EvaluateAsync<string>("() => { getSelection().selectAllChildren(document.querySelector('#p5 .text')); return getSelection().toString(); }");
        Assert.StartsWith("Although the Peiping regime", Spaced(note), StringComparison.Ordinal);
        Assert.DoesNotContain("Special Assistant", note, StringComparison.Ordinal);
        Assert.DoesNotContain("p. 2", note, StringComparison.Ordinal);
    }

    [BrowserFact]
    public async Task A_supplied_number_keeps_its_brackets_when_it_is_copied()
    {
        await using var reader = await Reader.Open(site, "nie-58/", Window.Wide);
        var copied = await reader.Page.EvaluateAsync<string>("() => { getSelection().selectAllChildren(document.querySelector('#p8 p')); return getSelection().toString(); }");
        Assert.StartsWith("[8]", Spaced(copied), StringComparison.Ordinal);
    }

    [BrowserFact]
    public async Task The_mark_of_a_page_in_the_margin_is_cut_off_nowhere_and_stands_clear_of_the_contents()
    {
        await using var reader = await Reader.Open(site, "nie-58/", Window.Wide);
        for (var width = 740; width <= 1700; width += 40)
        {
            await reader.Page.SetViewportSizeAsync(width, 900);
            var room = await reader.Page.EvaluateAsync<double>("""
                () => {
                  const marks = [...document.querySelectorAll(".sheet")].filter(mark => mark.checkVisibility() && !mark.closest(".title-page"));
                  const contents = document.querySelector("nav.contents");
                  const edge = getComputedStyle(contents).position === "absolute" ? contents.getBoundingClientRect().right : 0;
                  return Math.min(...marks.map(mark => mark.getBoundingClientRect().left)) - edge;
                }
                """);
            Assert.True(room >= 0, $"{-room} px too few at {width}");
        }
    }

    [BrowserFact]
    public async Task A_number_links_to_its_paragraph()
    {
        await using var reader = await Reader.Open(site, "nie-58/", Window.Wide);
        await reader.Page.ClickAsync("#p10 .number");
        await reader.Arrives("/nie-58/#p10");
    }

    [BrowserFact]
    public async Task Without_scripts_the_whole_text_and_the_comparison_are_there()
    {
        await using var reader = await Reader.Open(site, "nie-58/", Window.WithoutScript);
        foreach (var passage in site.Edition.Passages.Where(passage => passage.Kind != Model.PassageKind.Note))
            Assert.True(await reader.Page.Locator($"#{passage.Id} .text").First.IsVisibleAsync(), passage.Id.Id);
        Assert.True(await reader.Page.Locator("section.comparison").IsVisibleAsync());
        Assert.Contains("twenty-six", await reader.Page.Locator("section.comparison ins").First.InnerTextAsync(), StringComparison.Ordinal);
    }

    [BrowserFact]
    public async Task The_comparison_stands_side_by_side_in_a_wide_window_and_one_below_the_other_on_a_phone()
    {
        Assert.Equal((true, false), (await SideBySide(Window.Wide), await SideBySide(Window.Phone)));
    }

    [BrowserFact]
    public async Task On_paper_the_furniture_is_gone_and_the_notes_are_listed()
    {
        await using var reader = await Reader.Open(site, "nie-58/", Window.Wide);
        await reader.Page.EmulateMediaAsync(new() { Media = Media.Print });
        Assert.False(await reader.Page.Locator("header.bar").IsVisibleAsync());
        Assert.False(await reader.Page.Locator("#n1").IsVisibleAsync());
        Assert.True(await reader.Page.Locator("#n1--again").IsVisibleAsync());
        Assert.NotEmpty(await reader.Page.PdfAsync(new() { PreferCSSPageSize = true }));
    }

    [BrowserFact]
    public async Task On_paper_a_paragraph_has_its_apparatus_below_it_unless_the_reading_view_is_chosen()
    {
        await using var reader = await Reader.Open(site, "nie-58/", Window.Wide);
        await reader.Page.EmulateMediaAsync(new() { Media = Media.Print });
        var (text, entry) = ((await reader.Page.Locator("#p9 > p").BoundingBoxAsync())!, (await reader.Page.Locator("#vp9-1").BoundingBoxAsync())!);
        Assert.True(entry.Y >= text.Y + text.Height - 1);
        Assert.False(await reader.Page.Locator("#vp9-1 .link").First.IsVisibleAsync());
        await reader.Page.EvaluateAsync("document.querySelector('#view--reading').checked = true");
        Assert.False(await reader.Page.Locator("#vp9-1").IsVisibleAsync());
    }

    [BrowserFact]
    public async Task On_paper_no_page_number_of_the_document_stands_beyond_the_edge()
    {
        await using var reader = await Reader.Open(site, "nie-58/", Window.Wide);
        await reader.Page.EmulateMediaAsync(new() { Media = Media.Print });
        var edge = (await reader.Page.Locator(".column").BoundingBoxAsync())!.X;
        var marks = await reader.Page.Locator("a.page").AllAsync();
        Assert.NotEmpty(marks);
        Assert.All(await Task.WhenAll(marks.Select(mark => mark.BoundingBoxAsync())), mark => Assert.True(mark!.X >= edge));
    }

    [BrowserTheory]
    [InlineData(736)]
    [InlineData(820)]
    [InlineData(863)]
    [InlineData(864)]
    [InlineData(1024)]
    public async Task The_search_in_the_bar_stands_at_the_right_of_the_first_row(int width)
    {
        await using var reader = await Reader.Open(site, "nie-58/", new() { ViewportSize = new() { Width = width, Height = 800 } });
        var home = (await reader.Page.Locator(".bar .home").BoundingBoxAsync())!;
        var search = (await reader.Page.Locator(".bar form").BoundingBoxAsync())!;
        Assert.True(search.X > home.X + 100 && search.X + search.Width <= width);
        Assert.InRange(search.Y, home.Y - 20, home.Y + 20);
    }

    private async Task<bool> SideBySide(BrowserNewContextOptions window)
    {
        await using var reader = await Reader.Open(site, "nie-58/compare/p5-p26/", window);
        var left = (await reader.Page.Locator("del").First.BoundingBoxAsync())!;
        var right = (await reader.Page.Locator("ins").First.BoundingBoxAsync())!;
        return left.X + left.Width < right.X && Math.Abs(left.Y - right.Y) < 40;
    }

    private static string Spaced(string text) => Model.PlainText.SingleSpaced(text);
}
