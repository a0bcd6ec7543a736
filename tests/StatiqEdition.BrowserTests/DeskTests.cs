using StatiqEdition.Model;
using StatiqEdition.Theme;

namespace StatiqEdition.BrowserTests;

/// <summary>What the scripts add for those who read and cite: where they are, the menu of a passage, single keys.</summary>
[Collection(OneBrowser.Name)]
public sealed class DeskTests(Site site)
{
    private const string Reading = "nie-58/";

    [BrowserFact]
    public async Task The_contents_and_the_desk_follow_the_reader()
    {
        await using var reader = await Reader.Open(site, Reading, Window.Wide);
        await reader.Page.Locator("#p12").EvaluateAsync("passage => scrollTo(0, passage.getBoundingClientRect().top + scrollY - 200)");
        await reader.Page.WaitForSelectorAsync(".desk .here b:text-is('¶12')");
        Assert.Equal("#other-soviet-influences", await reader.Page.Locator(".contents [aria-current]").GetAttributeAsync("href"));
        Assert.Equal("#p12", await reader.Page.Locator(".desk .here").GetAttributeAsync("href"));
    }

    [BrowserFact]
    public async Task Pressing_a_number_offers_link_text_citation_and_record_and_a_second_press_takes_them_back()
    {
        await using var reader = await Reader.Open(site, Reading, Window.Phone);
        await reader.Page.TapAsync("#p10 .number");
        await reader.Page.WaitForSelectorAsync(".menu:popover-open");
        await reader.Arrives("/nie-58/#p10");
        Assert.Equal(["Copy link", "Copy text", "Copy citation", "Record"], await reader.Page.Locator(".menu > :is(a, button)").AllInnerTextsAsync());
        await reader.Page.TapAsync("#p10 .number");
        await reader.Page.WaitForSelectorAsync(".menu", new() { State = WaitForSelectorState.Hidden });
    }

    [BrowserFact]
    public async Task The_menu_is_walked_with_the_arrow_keys_and_gives_the_focus_back()
    {
        await using var reader = await Reader.Open(site, Reading, Window.Wide);
        await reader.Page.FocusAsync("#p10 .number");
        await reader.Page.Keyboard.PressAsync("Enter");
        await reader.Page.WaitForSelectorAsync(".menu:popover-open");
        await reader.Page.Keyboard.PressAsync("ArrowUp");
        Assert.Equal("Record", await reader.Page.EvaluateAsync<string>("document.activeElement.textContent"));
        await reader.Page.Keyboard.PressAsync("Escape");
        Assert.True(await reader.Page.EvaluateAsync<bool>("document.activeElement.matches('#p10 .number')"));
    }

    [BrowserTheory]
    [InlineData("p10")]
    [InlineData("p22a")]
    [InlineData("the-problem-p1")]
    public async Task What_is_copied_is_the_passage_s_own_address_text_and_citation(string id)
    {
        await using var reader = await Reader.Open(site, Reading, Window.Copying);
        var passage = site.Edition.Find(new(id))!;
        var address = $"{site.Address}nie-58/#{id}";
        Assert.Equal(address, await Copied(reader, id, "Copy link"));
        Assert.Equal(passage.Text, await Copied(reader, id, "Copy text"));
        Assert.Equal($"{PlainText.Reading(Citation.Of(new(new("Site", ""), site.Edition, passage)))} {address}", await Copied(reader, id, "Copy citation"));
    }

    [BrowserFact]
    public async Task The_record_of_a_passage_is_one_press_away_without_scripts_too()
    {
        await using var reader = await Reader.Open(site, "nie-58/#p10", Window.WithoutScript);
        await reader.Page.ClickAsync("#p10 .to-record");
        await reader.Arrives("/nie-58/p10/");
        Assert.Equal("Paragraph 10", await reader.Page.InnerTextAsync("h1"));
    }

    [BrowserFact]
    public async Task The_keys_j_and_k_go_to_the_next_and_the_last_passage()
    {
        await using var reader = await Reader.Open(site, "nie-58/#p12", Window.Wide);
        await Press(reader, "j", "nie-58/#p13");
        await Press(reader, "k", "nie-58/#p12");
        await Press(reader, "k", "nie-58/#p11");
    }

    [BrowserFact]
    public async Task The_keys_n_and_v_go_to_the_next_note_and_the_next_variant_and_the_capitals_back()
    {
        await using var reader = await Reader.Open(site, "nie-58/#p6", Window.Wide);
        await reader.Page.Keyboard.PressAsync("n");
        Assert.Equal("n2", await Focused(reader));
        await reader.Page.Keyboard.PressAsync("n");
        Assert.Equal("n3", await Focused(reader));
        await reader.Page.Keyboard.PressAsync("N");
        Assert.Equal("n2", await Focused(reader));
        await reader.Page.EvaluateAsync("document.activeElement.blur()");
        await reader.Page.Keyboard.PressAsync("v");
        Assert.StartsWith("vp", await Focused(reader), StringComparison.Ordinal);
    }

    [BrowserFact]
    public async Task The_keys_1_2_and_3_choose_the_view()
    {
        await using var reader = await Reader.Open(site, Reading, Window.Wide);
        foreach (var (key, view) in new[] { ("1", "reading"), ("3", "witness"), ("2", "critical") })
        {
            await reader.Page.Keyboard.PressAsync(key);
            Assert.True(await reader.Page.IsCheckedAsync($"#view--{view}"));
        }
    }

    [BrowserFact]
    public async Task A_question_mark_lists_the_keys_and_there_they_can_be_put_off()
    {
        await using var reader = await Reader.Open(site, "nie-58/#p12", Window.Wide);
        await reader.Page.Keyboard.PressAsync("?");
        Assert.True(await reader.Page.IsVisibleAsync("dialog.keylist"));
        await reader.Page.UncheckAsync(".keylist input");
        await reader.Page.Keyboard.PressAsync("Escape");
        await reader.Page.Keyboard.PressAsync("j");
        await reader.GoTo("nie-58/about/");
        await reader.GoTo("nie-58/#p12");
        await reader.Page.Keyboard.PressAsync("j");
        Assert.EndsWith("#p12", reader.Page.Url, StringComparison.Ordinal);
        await reader.Page.ClickAsync(".desk .keys");
        Assert.False(await reader.Page.IsCheckedAsync(".keylist input"));
    }

    [BrowserFact]
    public async Task Every_form_of_a_citation_is_copied_with_one_press()
    {
        await using var reader = await Reader.Open(site, "nie-58/p5/", Window.Copying);
        foreach (var (form, index) in CitationForms.Of(new(new("Statiq Edition", ""), site.Edition, site.Edition.Find(new("p5")))).Select((form, index) => (form, index)))
        {
            await reader.Page.Locator("[aria-labelledby=cite--title] .citations .copies").Nth(index).ClickAsync();
            Assert.Equal(PlainText.Reading(form.Words), await reader.Page.EvaluateAsync<string>("navigator.clipboard.readText()"));
        }
    }

    [BrowserFact]
    public async Task Copying_works_where_the_browser_has_only_the_older_way()
    {
        await using var reader = await Reader.Open(site, "nie-58/about/", Window.Wide);
        await reader.Page.AddInitScriptAsync("Object.defineProperty(navigator, 'clipboard', { value: undefined });");
        await reader.GoTo("nie-58/p5/");
        await reader.Page.Locator("[aria-labelledby=cite--title] .citations .copies").First.ClickAsync();
        await reader.Page.WaitForSelectorAsync("#page--said:has-text('Copied')");
        await reader.Page.FocusAsync("#search--box");
        await reader.Page.Keyboard.PressAsync("Control+V");
        Assert.StartsWith("Central Intelligence Agency", await reader.Page.InputValueAsync("#search--box"), StringComparison.Ordinal);
    }

    private static async Task Press(Reader reader, string key, string address)
    {
        await reader.Page.Keyboard.PressAsync(key);
        await reader.Page.WaitForURLAsync($"**/{address}");
    }

    private static Task<string> Focused(Reader reader) => reader.Page.EvaluateAsync<string>("document.activeElement.getAttribute('popovertarget')");

    private static async Task<string> Copied(Reader reader, string passage, string what)
    {
        await reader.Page.FocusAsync($"#{passage} :is(.number, .self)");
        await reader.Page.Keyboard.PressAsync("Enter");
        await reader.Page.WaitForSelectorAsync(".menu:popover-open");
        await reader.Page.ClickAsync($".menu > button:text-is('{what}')");
        await reader.Page.WaitForSelectorAsync($"#page--said:has-text('the {what["Copy ".Length..]}')");
        return await reader.Page.EvaluateAsync<string>("navigator.clipboard.readText()");
    }
}
