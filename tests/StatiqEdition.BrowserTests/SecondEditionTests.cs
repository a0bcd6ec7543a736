namespace StatiqEdition.BrowserTests;

/// <summary>What depends on the structure of a text, on the edition that was made for the tests: notes with signs, words from right to left, verse, a table.</summary>
[Collection(AnotherBrowser.Name)]
public sealed class SecondEditionTests(Site site)
{
    private const string Reading = "second/brueckner-1786/";

    [BrowserTheory]
    [InlineData("")]
    [InlineData("apparatus/")]
    [InlineData("transcript/")]
    [InlineData("compare/brief-p9-beilage-verzeichnis-p8/")]
    [InlineData("brief-p4/")]
    [InlineData("beilage-verzeichnis-p5/")]
    [InlineData("v/1.0.0/")]
    public async Task A_page_is_without_complaint_or_violation_and_scrolls_sideways_in_no_window(string page)
    {
        foreach (var window in new[] { Window.Wide, Window.Narrowest, Window.Dark })
        {
            await using var reader = await Reader.Open(site, Reading + page, window);
            Assert.Empty(await reader.Violations());
            Assert.Equal(0, await reader.Page.EvaluateAsync<int>("document.scrollingElement.scrollWidth - document.documentElement.clientWidth"));
            Assert.Empty(reader.Complaints);
        }
    }

    [BrowserTheory]
    [InlineData("n-asterisk", "#n-asterisk--ref button")]
    [InlineData("n-asterisk", "#n-asterisk--ref-2 button")]
    [InlineData("n-dagger", "#n-dagger--ref button")]
    public async Task A_note_with_a_sign_opens_from_each_of_its_marks_and_gives_the_focus_back(string note, string opener)
    {
        await using var reader = await Reader.Open(site, Reading, Window.Narrowest);
        await reader.Page.TapAsync(opener);
        Assert.True(await IsOpen(reader, note));
        var box = (await reader.Page.Locator($"#{note}").BoundingBoxAsync())!;
        Assert.InRange(box.X, 0, 320 - box.Width);
        await reader.Page.Keyboard.PressAsync("Escape");
        await reader.Page.FocusAsync(opener);
        await reader.Page.Keyboard.PressAsync("Enter");
        Assert.True(await IsOpen(reader, note));
        await reader.Page.Keyboard.PressAsync("Escape");
        Assert.True(await reader.Page.EvaluateAsync<bool>("opener => document.activeElement === document.querySelector(opener)", opener));
    }

    [BrowserFact]
    public async Task Words_from_right_to_left_begin_at_the_right_and_turn_nothing_around_them()
    {
        await using var reader = await Reader.Open(site, Reading, Window.Wide);
        var words = await reader.Page.EvaluateAsync<double[][]>("""
            () => [...document.querySelectorAll('.passage .text [dir=rtl]')].map(word => {
              const at = (node, start, end) => { const range = document.createRange(); range.setStart(node, start); range.setEnd(node, end); return range.getBoundingClientRect(); };
              const text = word.firstChild;
              const next = document.createTreeWalker(word.closest('p, td, .text'), NodeFilter.SHOW_TEXT);
              next.currentNode = text;
              let after = next.nextNode();
              while (after && (after.data.trim() === '' || at(after, 0, after.length).width === 0)) after = next.nextNode();
              return [at(text, 0, 1).left, at(text, text.length - 1, text.length).left, after ? at(after, 0, after.length).right : Infinity, word.getBoundingClientRect().right];
            })
            """);
        Assert.Equal(5, words.Length);
        Assert.All(words, word => Assert.True(word[0] >= word[1] && word[2] >= word[3] - 1, string.Join(' ', word)));
    }

    [BrowserFact]
    public async Task Each_line_of_verse_and_each_row_stands_below_the_one_before_and_the_key_j_goes_from_one_to_the_next()
    {
        await using var reader = await Reader.Open(site, $"{Reading}#beilage-verzeichnis-p3", Window.Narrowest);
        var tops = await reader.Page.EvaluateAsync<double[]>("[...document.querySelectorAll('.verse .text, .table tr')].map(line => line.getBoundingClientRect().top)");
        Assert.Equal(8 + 6, tops.Length);
        Assert.Equal(tops.Order(), tops);
        await reader.Page.Keyboard.PressAsync("j");
        await reader.Arrives("#beilage-verzeichnis-p4");
    }

    [BrowserTheory]
    [InlineData("grussen", "grüßen")]
    [InlineData("GRÜSSEN", "grüßen")]
    [InlineData("grüſſen", "grüßen")]
    [InlineData("\"dass ich hierbey\"", "daß")]
    [InlineData("zuruck", "zurück")]
    public async Task A_word_is_found_without_the_marks_of_its_letters_and_with_others(string query, string word)
    {
        await using var reader = await Reader.Open(site, $"second/search/?q={Uri.EscapeDataString(query)}", Window.Wide);
        await reader.Page.WaitForSelectorAsync(".hit");
        Assert.Contains(word, await reader.Page.Locator(".hit mark").AllInnerTextsAsync());
        Assert.Matches("^[0-9]+ passages?[.]$", await reader.Page.InnerTextAsync("#search--status"));
        Assert.Empty(reader.Complaints);
    }

    [BrowserFact]
    public async Task In_a_wide_window_no_entry_of_the_margin_overlaps_another()
    {
        await using var reader = await Reader.Open(site, Reading, Window.Wide);
        var asides = await reader.Page.EvaluateAsync<double[][]>("[...document.querySelectorAll('aside[popover]')].map(aside => aside.getBoundingClientRect()).filter(box => box.height > 0).map(box => [box.top, box.bottom]).sort((a, b) => a[0] - b[0])");
        Assert.True(asides.Length >= 25, $"only {asides.Length} stand in the margin");
        Assert.All(asides.Zip(asides.Skip(1)), pair => Assert.True(pair.Second[0] >= pair.First[1] - 0.5));
    }

    [BrowserFact]
    public async Task On_paper_the_table_is_whole_without_the_ways_from_its_rows_and_its_apparatus_stands_below_it()
    {
        await using var reader = await Reader.Open(site, Reading, Window.Wide);
        await reader.Page.EmulateMediaAsync(new() { Media = Media.Print });
        Assert.Equal(0, await reader.Page.Locator(".table .own:visible").CountAsync());
        var table = (await reader.Page.Locator(".table table").BoundingBoxAsync())!;
        var entry = (await reader.Page.Locator("#vbeilage-verzeichnis-p4-1").BoundingBoxAsync())!;
        Assert.True(entry.Y >= table.Y + table.Height - 1);
    }

    private static Task<bool> IsOpen(Reader reader, string id) =>
        reader.Page.EvaluateAsync<bool>("id => document.getElementById(id).matches(':popover-open')", id);
}
