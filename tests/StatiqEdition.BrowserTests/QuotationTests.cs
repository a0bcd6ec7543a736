namespace StatiqEdition.BrowserTests;

/// <summary>The page that checks a quotation.</summary>
[Collection(OneBrowser.Name)]
public sealed class QuotationTests(Site site)
{
    [BrowserFact]
    public async Task A_sentence_that_stands_in_the_edition_is_verbatim_with_its_passage_words_and_version()
    {
        await using var reader = await Check("The cohesive force of common ideology will probably continue to bind the two regimes together.");
        Assert.Equal("Verbatim in ¶22a, words 1–15, version 1.0.0.", await Status(reader));
        Assert.Contains("O reads the same.", await Said(reader), StringComparison.Ordinal);
        Assert.EndsWith("/nie-58/#p22a", await reader.Page.EvaluateAsync<string>("document.querySelector('.hit h2 a').href"), StringComparison.Ordinal);
    }

    [BrowserFact]
    public async Task The_words_are_counted_by_white_space_in_the_passage()
    {
        const string Quoted = "the Marxist-Leninist-Stalinist doctrine held";
        await using var reader = await Check(Quoted);
        var words = Model.PlainText.Words(site.Edition.Find(new("p9"))!.Text);
        var first = Array.IndexOf(words, "Marxist-Leninist-Stalinist");
        Assert.Equal($"Verbatim in ¶9, words {first}–{first + 3}, version 1.0.0.", await Status(reader));
        Assert.Equal([Quoted], await reader.Page.Locator(".hit mark").AllInnerTextsAsync());
        Assert.StartsWith("O reads Marxist-Leninist-Stallnist, the edition Marxist-Leninist-Stalinist (the variant).", await Said(reader), StringComparison.Ordinal);
    }

    [BrowserFact]
    public async Task What_only_the_witness_reads_is_told_with_the_variant()
    {
        await using var reader = await Check("allegiance to the Marxist-Leninist-Stallnist doctrine");
        Assert.Equal("Not what the edition reads: it is what O reads in ¶9, version 1.0.0.", await Status(reader));
        Assert.EndsWith("/nie-58/apparatus/#vp9-1", await reader.Page.EvaluateAsync<string>("document.querySelector('.told a').href"), StringComparison.Ordinal);
    }

    [BrowserFact]
    public async Task Words_that_stand_twice_are_told_twice()
    {
        await using var reader = await Check("Although the Peiping regime will undoubtedly continue");
        Assert.Equal("Verbatim in ¶5, words 1–7; and ¶26, words 1–7, version 1.0.0.", await Status(reader));
        Assert.Equal(2, await reader.Page.Locator(".hit").CountAsync());
    }

    [BrowserFact]
    public async Task A_quotation_over_two_passages_names_both()
    {
        await using var reader = await Check("to bind the two regimes together. The military and economic dependence");
        Assert.Equal("Verbatim in ¶22a, words 10–15; and ¶22b, words 1–5, version 1.0.0.", await Status(reader));
    }

    [BrowserTheory]
    [InlineData("their rejection of the “national selfishness” of Titoism", "quotation marks and apostrophes")]
    [InlineData("conclude that the Peiping regime -- unlike the European Satellites -- is not", "dashes")]
    [InlineData("The cohesive\n  force of   common ideology", "white space")]
    [InlineData("The military and eco-\nnomic dependence of Communist China", "hyphens at the ends of lines")]
    [InlineData("the cohesive force of common ideology", "the first letter’s case")]
    [InlineData("The cohesive force of common ideology … bind the two regimes", "what is left out (…)")]
    [InlineData("The cohesive force [...] to bind the two regimes", "what is left out (…)")]
    [InlineData("The cohesive force of common ideology (ideological) ...", null)]
    [InlineData("[t]he cohesive force of common ideology", "square brackets; the first letter’s case")]
    [InlineData("The cohesive [and lasting] force of common ideology", "words in square brackets, as the quoter’s own; what is left out (…)")]
    [InlineData("“The cohesive force of common ideology,”", "the stop at the end")]
    [InlineData("together.\nb. The military and economic dependence", "paragraph numbers")]
    public async Task What_printers_and_quoters_change_is_tolerated_and_said(string quoted, string? tolerated)
    {
        await using var reader = await Check(quoted);
        if (tolerated is null)
        {
            Assert.DoesNotContain("Verbatim", await Status(reader), StringComparison.Ordinal);
            return;
        }

        Assert.StartsWith("Verbatim in ", await Status(reader), StringComparison.Ordinal);
        Assert.StartsWith($"Taken as the same: {tolerated}.", await Said(reader), StringComparison.Ordinal);
    }

    [BrowserTheory]
    [InlineData("The cohesive force of common ideologie will probably", "ideologie", "ideology")]
    [InlineData("The cohesive force of common ideology, will probably", "ideology,", "ideology")]
    [InlineData("The Cohesive force of common ideology", "Cohesive", "cohesive")]
    [InlineData("The co hesive force of common ideology", "co hesive", "cohesive")]
    [InlineData("art of the two regimes together", "art of", null)]
    public async Task A_change_of_the_text_is_not_verbatim_and_marked_in_the_nearest_passage(string quoted, string changed, string? printed)
    {
        await using var reader = await Check(quoted);
        Assert.StartsWith("Not verbatim. The nearest is ¶22a, words ", await Status(reader), StringComparison.Ordinal);
        Assert.Equal(changed, await Marked(reader, "del"));
        if (printed is not null)
            Assert.Equal(printed, await Marked(reader, "ins"));
    }

    [BrowserFact]
    public async Task Words_like_none_of_the_edition_are_told_so()
    {
        await using var reader = await Check("Lorem ipsum dolor sit amet, consectetur adipiscing elit");
        Assert.Equal("Nothing like this stands in the edition, version 1.0.0.", await Status(reader));
    }

    [BrowserFact]
    public async Task The_check_has_an_address_that_can_be_shared()
    {
        await using var reader = await Reader.Open(site, "nie-58/quotation/", Window.Wide);
        await reader.Page.FillAsync("#quotation--text", "100 % “so” & #more?\nThe Korean war");
        await reader.Page.ClickAsync("#quotation--form button");
        await Assertions.Expect(reader.Page.Locator("#quotation--status")).Not.ToBeEmptyAsync();
        await using var other = await Reader.Open(site, "nie-58/quotation/" + new Uri(reader.Page.Url).Fragment, Window.Wide);
        Assert.Equal("100 % “so” & #more?\nThe Korean war", await other.Page.InputValueAsync("#quotation--text"));
        await Assertions.Expect(other.Page.Locator("#quotation--status")).ToHaveTextAsync(await Status(reader));
    }

    [BrowserTheory]
    [InlineData("#text=%E0%A4%A")]
    [InlineData("#text=%3Cimg%20src%3Dx%20onerror%3Dalert(1)%3E%20The%20Korean%20war")]
    [InlineData("#text=%5B%5B%5B%5D%5D(.*%2B)%2B%24%E2%80%A6%E2%80%A6%E2%80%A6")]
    public async Task A_hostile_address_does_nothing_but_be_checked(string fragment)
    {
        await using var reader = await Reader.Open(site, $"nie-58/quotation/{fragment}", Window.Wide);
        await Assertions.Expect(reader.Page.Locator("#quotation--status")).Not.ToBeEmptyAsync();
        Assert.Empty(reader.Complaints);
        Assert.Equal(0, await reader.Page.Locator("main img").CountAsync());
    }

    [BrowserFact]
    public async Task A_text_of_a_million_letters_is_answered()
    {
        await using var reader = await Reader.Open(site, "nie-58/quotation/", Window.Wide);
        await reader.Page.EvaluateAsync("document.querySelector('#quotation--text').value = 'the Korean [war … '.repeat(60000)");
        await reader.Page.ClickAsync("#quotation--form button");
        await Assertions.Expect(reader.Page.Locator("#quotation--status")).Not.ToBeEmptyAsync();
        Assert.Contains("Only its first 20,000 characters were checked.", await Said(reader), StringComparison.Ordinal);
        Assert.DoesNotContain("#text", reader.Page.Url, StringComparison.Ordinal);
    }

    [BrowserFact]
    public async Task Without_scripts_the_page_says_how_to_check_and_has_no_dead_form()
    {
        await using var reader = await Reader.Open(site, "nie-58/quotation/", Window.WithoutScript);
        Assert.False(await reader.Page.Locator("#quotation--form").IsVisibleAsync());
        Assert.True(await reader.Page.Locator(".unscripted a[href='../words/']").IsVisibleAsync());
        Assert.True(await reader.Page.Locator(".unscripted a[href='../reading.txt']").IsVisibleAsync());
    }

    private async Task<Reader> Check(string quoted)
    {
        var reader = await Reader.Open(site, $"nie-58/quotation/#text={Uri.EscapeDataString(quoted)}", Window.Wide);
        await Assertions.Expect(reader.Page.Locator("#quotation--status")).Not.ToBeEmptyAsync();
        return reader;
    }

    private static Task<string> Status(Reader reader) => reader.Page.InnerTextAsync("#quotation--status");

    private static Task<string> Said(Reader reader) => reader.Page.InnerTextAsync("#quotation--found");

    private static async Task<string> Marked(Reader reader, string kind) =>
        await reader.Page.EvaluateAsync<string>("kind => [...document.querySelectorAll(kind)].map(mark => mark.childNodes[1].data).join(' ')", kind);
}
