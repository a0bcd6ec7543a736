namespace StatiqEdition.BrowserTests;

/// <summary>The page that searches, and the box on every page.</summary>
[Collection(OneBrowser.Name)]
public sealed class SearchTests(Site site)
{
    [BrowserFact]
    public async Task The_box_of_any_page_leads_to_the_passages_that_have_its_words()
    {
        await using var reader = await Reader.Open(site, "nie-58/about/", Window.Wide);
        await reader.Page.FillAsync("#search--box", "cohesive ideology");
        await reader.Page.Keyboard.PressAsync("Enter");
        Assert.Equal(["¶22a"], await Hits(reader));
        await reader.Arrives("/search/?q=cohesive+ideology");
        Assert.Equal(["cohesive", "ideology"], await reader.Page.Locator(".hit mark").AllInnerTextsAsync());
        await reader.Page.ClickAsync(".hit a");
        await reader.Page.WaitForURLAsync("**/nie-58/#p22a");
        Assert.Empty(reader.Complaints);
    }

    [BrowserFact]
    public async Task What_the_witness_reads_is_found_and_the_hit_says_why()
    {
        await using var reader = await Search("Stallnist");
        Assert.Equal(["¶9"], await Hits(reader));
        Assert.Equal("O reads Marxist-Leninist-Stallnist, the edition Marxist-Leninist-Stalinist: the variant", await reader.Page.InnerTextAsync(".why"));
        Assert.Equal(["Stallnist"], await reader.Page.Locator(".why mark").AllInnerTextsAsync());
        Assert.Contains("Marxist-Leninist-Stalinist", await reader.Page.InnerTextAsync(".hit .words"), StringComparison.Ordinal);
        await reader.Page.ClickAsync(".why a");
        await reader.Page.WaitForURLAsync("**/nie-58/apparatus/#vp9-1");
    }

    [BrowserFact]
    public async Task What_the_edition_leaves_out_is_found_as_well()
    {
        await using var reader = await Search("SECRET");
        Assert.Contains("¶9", await Hits(reader));
        Assert.Contains("the edition leaves it out", await reader.Page.Locator(".why").First.InnerTextAsync(), StringComparison.Ordinal);
    }

    [BrowserTheory]
    [InlineData("\"mutual assistance\" friendship", "“friendship and mutual assistance”")]
    [InlineData("“legal recognition”", "gain legal recognition internationally")]
    public async Task A_phrase_is_found_where_its_words_follow_one_another(string query, string like)
    {
        await using var reader = await Search(query);
        var phrase = query.Split('"', '“', '”')[1];
        var hits = await reader.Page.Locator(".hit .words").AllInnerTextsAsync();
        Assert.True(hits.Count > 0, like);
        Assert.All(hits, hit => Assert.Contains(phrase, hit, StringComparison.OrdinalIgnoreCase));
    }

    [BrowserFact]
    public async Task The_words_of_a_phrase_in_another_order_are_no_hit_for_it()
    {
        await using var reader = await Search("\"recognition legal\"");
        Assert.StartsWith("Not as you wrote it", await Status(reader), StringComparison.Ordinal);
    }

    [BrowserFact]
    public async Task A_quotation_mark_without_its_partner_is_told()
    {
        await using var reader = await Search("\"legal recognition");
        Assert.Equal("2 passages (the last quotation mark has no partner; the phrase was taken to the end).", await Status(reader));
    }

    [BrowserFact]
    public async Task The_beginning_of_a_word_finds_it()
    {
        await using var reader = await Search("xenopho");
        Assert.Equal("xenophobia", await reader.Page.Locator(".hit mark").First.InnerTextAsync());
        Assert.Equal("1 passage.", await Status(reader));
    }

    [BrowserFact]
    public async Task Two_letters_exchanged_are_one_mistake()
    {
        await using var reader = await Search("beleive");
        Assert.Contains("believe", await reader.Page.Locator(".hit mark").AllInnerTextsAsync());
        Assert.StartsWith("Not as you wrote it;", await Status(reader), StringComparison.Ordinal);
    }

    [BrowserFact]
    public async Task A_typing_mistake_finds_the_word_that_was_meant_and_is_told()
    {
        await using var reader = await Search("xenofobia");
        Assert.Equal("xenophobia", await reader.Page.Locator(".hit mark").First.InnerTextAsync());
        Assert.Equal("Not as you wrote it; 1 passage with words like it.", await Status(reader));
    }

    [BrowserFact]
    public async Task A_number_finds_its_paragraph_first()
    {
        await using var reader = await Search("22a");
        Assert.Equal("¶22a", (await Hits(reader))[0]);
    }

    [BrowserFact]
    public async Task Words_that_no_passage_has_together_find_those_with_some()
    {
        await using var reader = await Search("xenophobia locomotive");
        Assert.Equal("No passage has all the words; 1 passage with some.", await Status(reader));
    }

    [BrowserFact]
    public async Task Where_nothing_is_found_the_nearest_words_are_offered()
    {
        await using var reader = await Search("xanofobia");
        Assert.Equal("No passage has this. The nearest words: xenophobia.", await Status(reader));
        await reader.Page.ClickAsync("#search--status a");
        await Assertions.Expect(reader.Page.Locator(".hit mark")).ToHaveTextAsync(["xenophobia"]);
    }

    [BrowserTheory]
    [InlineData("", "")]
    [InlineData("…", "There is no word in this.")]
    public async Task A_query_without_words_shows_the_ways_that_need_none(string query, string said)
    {
        await using var reader = await Reader.Open(site, $"search/?q={Uri.EscapeDataString(query)}", Window.Wide);
        await Assertions.Expect(reader.Page.Locator("#search--status")).ToHaveTextAsync(said);
        Assert.True(await reader.Page.Locator(".entrance a[href$='nie-58/words/']").IsVisibleAsync());
    }

    [BrowserFact]
    public async Task The_address_follows_what_is_typed_and_the_number_of_hits_is_announced()
    {
        await using var reader = await Reader.Open(site, "search/", Window.Wide);
        await reader.Page.Keyboard.PressAsync("/");
        await reader.Page.Keyboard.TypeAsync("xenophobia");
        await Assertions.Expect(reader.Page.Locator("#search--status[role=status]")).ToHaveTextAsync("1 passage.");
        await reader.Arrives("?q=xenophobia");
    }

    [BrowserFact]
    public async Task The_arrow_keys_go_from_the_box_through_the_hits_and_back()
    {
        await using var reader = await Search("peiping regime");
        await reader.Page.FocusAsync("#search--box");
        foreach (var (key, expected) in new[] { ("ArrowDown", "¶1"), ("ArrowDown", "¶7"), ("ArrowUp", "¶1"), ("ArrowUp", "") })
        {
            await reader.Page.Keyboard.PressAsync(key);
            Assert.Equal(expected, await reader.Page.EvaluateAsync<string>("document.activeElement.textContent"));
        }

        Assert.Equal("search--box", await reader.Page.EvaluateAsync<string>("document.activeElement.id"));
    }

    [BrowserFact]
    public async Task Markup_in_a_query_stays_text()
    {
        await using var reader = await Search("<img src=x onerror=alert(1)> xenophobia </script>");
        Assert.NotEmpty(await Status(reader));
        Assert.Equal(0, await reader.Page.Locator("main img, main script").CountAsync());
        Assert.Empty(reader.Complaints);
    }

    [BrowserFact]
    public async Task Nothing_of_the_search_is_loaded_before_it_is_wanted()
    {
        await using var reader = await Reader.Open(site, "nie-58/", Window.Wide);
        Assert.DoesNotContain(reader.Requests, request => request.Contains("minisearch", StringComparison.Ordinal) || request.Contains("/search", StringComparison.Ordinal));
    }

    [BrowserFact]
    public async Task Without_scripts_the_page_has_no_dead_form_and_offers_contents_and_index()
    {
        await using var reader = await Reader.Open(site, "search/?q=trade", Window.WithoutScript);
        Assert.False(await reader.Page.Locator("#search--form").IsVisibleAsync());
        Assert.True(await reader.Page.Locator(".unscripted").IsVisibleAsync());
        Assert.True(await reader.Page.Locator(".entrance a[href='../nie-58/#conclusions']").IsVisibleAsync());
        await reader.Page.ClickAsync(".entrance a[href='../nie-58/words/']");
        Assert.True(await reader.Page.Locator(".word-index section li").First.IsVisibleAsync());
    }

    private async Task<Reader> Search(string query)
    {
        var reader = await Reader.Open(site, $"search/?q={Uri.EscapeDataString(query)}", Window.Wide);
        await Assertions.Expect(reader.Page.Locator("#search--status")).Not.ToBeEmptyAsync();
        return reader;
    }

    private static async Task<string> Status(Reader reader) => await reader.Page.InnerTextAsync("#search--status");

    private static async Task<IReadOnlyList<string>> Hits(Reader reader)
    {
        await Assertions.Expect(reader.Page.Locator("#search--status")).Not.ToBeEmptyAsync();
        return await reader.Page.Locator(".hit h2").AllInnerTextsAsync();
    }
}
