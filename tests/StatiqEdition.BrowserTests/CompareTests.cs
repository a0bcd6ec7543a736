using System.Text.Json;
using StatiqEdition.Model;
using StatiqEdition.Publishing;

namespace StatiqEdition.BrowserTests;

/// <summary>Any two passages, chosen by a reader and compared in the browser.</summary>
[Collection(OneBrowser.Name)]
public sealed class CompareTests(Site site)
{
    private const string Choice = "nie-58/compare/";
    private const string Shown = "#choice--result .pair";

    private static readonly string[] s_few = ["one", "two", "two,", "Two", "three"];

    [BrowserTheory]
    [InlineData("p5", "p26")]
    [InlineData("p2", "p24")]
    [InlineData("p4", "p25")]
    [InlineData("n1", "n4")]
    [InlineData("annex-a-article-5-p1", "n2")]
    [InlineData("annex-a-article-6-p4", "annex-b-article-4-p3")]
    public async Task The_browser_s_comparison_reads_as_the_page_that_the_build_makes(string left, string right)
    {
        await using var reader = await Reader.Open(site, $"{Choice}#{left}-{right}", Window.Wide);
        await reader.Page.WaitForSelectorAsync(Shown);
        var made = await Read(reader);
        await reader.GoTo($"{Choice}{left}-{right}/");
        Assert.Equal(await Read(reader), made);
    }

    [BrowserFact]
    public async Task The_browser_aligns_any_two_texts_as_the_build_does()
    {
        var die = new Random(5);
        var texts = site.Edition.Passages.Where(passage => passage.Kind != PassageKind.Heading).Select(passage => passage.Text).ToArray();
        (string Left, string Right)[] pairs = [.. Enumerable.Range(0, 200).Select(_ => (Few(die), Few(die))), .. Enumerable.Range(0, 60).Select(_ => (texts[die.Next(texts.Length)], texts[die.Next(texts.Length)]))];
        await using var reader = await Reader.Open(site, Choice, Window.Wide);
        var runs = await reader.Page.EvaluateAsync<string>("pairs => JSON.stringify(pairs.map(([left, right]) => align.runs(left, right).map(run => [run.agrees, run.left.join(' '), run.right.join(' ')])))", pairs.Select(pair => new[] { pair.Left, pair.Right }));
        Assert.Equal(JsonSerializer.Serialize(pairs.Select(pair => Aligner.Align(pair.Left, pair.Right).Select(run => new object[] { run.Agrees, Joined(run.Left), Joined(run.Right) }))), Ordered(runs));
    }

    [BrowserFact]
    public async Task What_a_reader_chooses_has_an_address_that_shows_it_again_and_that_can_be_left_by_going_back()
    {
        await using var reader = await Reader.Open(site, Choice, Window.Wide);
        await reader.Page.SelectOptionAsync("select >> nth=0", "p5");
        await reader.Page.SelectOptionAsync("select >> nth=1", "p9");
        await reader.Page.WaitForSelectorAsync(Shown);
        await reader.Arrives("/nie-58/compare/#p5-p9");
        var verdict = await Verdict(reader);
        await reader.Page.SelectOptionAsync("select >> nth=1", "annex-a-article-5-p1");
        await reader.Page.WaitForURLAsync("**/#p5-annex-a-article-5-p1");
        await reader.Page.GoBackAsync();
        await reader.Page.WaitForFunctionAsync("said => document.querySelector('.verdict').textContent === said", verdict);
        Assert.Equal("p9", await reader.Page.InputValueAsync("select >> nth=1"));

        await using var other = await Reader.Open(site, $"{Choice}#p5-p9", Window.Phone);
        await other.Page.WaitForSelectorAsync(Shown);
        Assert.Equal(verdict, await Verdict(other));
    }

    [BrowserFact]
    public async Task A_pair_that_has_a_page_says_so_and_another_does_not()
    {
        await using var reader = await Reader.Open(site, $"{Choice}#p26-p5", Window.Wide);
        await reader.Page.ClickAsync("#choice--result .onward a");
        await reader.Page.WaitForURLAsync("**/nie-58/compare/p5-p26/");
        await reader.GoTo($"{Choice}#p1-p2");
        await reader.Page.WaitForSelectorAsync(Shown);
        Assert.Equal(0, await reader.Page.Locator("#choice--result .onward").CountAsync());
    }

    [BrowserFact]
    public async Task The_sides_lead_to_the_records_of_their_passages()
    {
        await using var reader = await Reader.Open(site, $"{Choice}#p1-p2", Window.Wide);
        await reader.Page.ClickAsync("#choice--result .side:last-child h3 a");
        await reader.Page.WaitForURLAsync("**/nie-58/p2/");
    }

    [BrowserFact]
    public async Task An_address_that_names_no_two_passages_is_told_and_the_way_past_the_bar_is_not_taken_for_one()
    {
        await using var reader = await Reader.Open(site, $"{Choice}#p1-p99", Window.Wide);
        await reader.Page.WaitForFunctionAsync("document.querySelector('.verdict').textContent.startsWith('The address names no two passages')");
        await reader.GoTo($"{Choice}#p1-p2");
        await reader.Page.WaitForSelectorAsync(Shown);
        await reader.Page.EvaluateAsync("location.hash = 'main--text'");
        Assert.True(await reader.Page.Locator(Shown).IsVisibleAsync());
    }

    [BrowserFact]
    public async Task Two_passages_are_chosen_with_the_keyboard_alone()
    {
        await using var reader = await Reader.Open(site, Choice, Window.Wide);
        await reader.Page.WaitForSelectorAsync("select:enabled");
        await reader.Page.Locator("main .whence a").FocusAsync();
        foreach (var select in new[] { "select >> nth=0", "select >> nth=1" })
        {
            await reader.Page.Keyboard.PressAsync("Tab");
            Assert.True(await reader.Page.Locator(select).EvaluateAsync<bool>("select => select === document.activeElement"));
            for (var at = 0; at < 12; at++)
                await reader.Page.Keyboard.PressAsync("ArrowDown");
            await reader.Page.Keyboard.PressAsync("ArrowUp");
        }

        var chosen = await reader.Page.InputValueAsync("select >> nth=0");
        await reader.Page.WaitForURLAsync($"**/#{chosen}-{chosen}");
        Assert.Contains(" agree.", await Verdict(reader), StringComparison.Ordinal);
    }

    [BrowserFact]
    public async Task Without_scripts_there_is_nothing_to_choose_and_every_comparison_of_the_edition_is_listed()
    {
        await using var reader = await Reader.Open(site, Choice, Window.WithoutScript);
        Assert.Equal(0, await reader.Page.Locator("select").CountAsync());
        Assert.Equal(site.Edition.Compared.Count, await reader.Page.Locator(".repeats li:visible").CountAsync());
    }

    [BrowserFact]
    public async Task A_twin_is_not_copied_with_its_passage_and_stands_as_a_reference_on_paper()
    {
        await using var reader = await Reader.Open(site, "nie-58/", Window.Wide);
        var copied = await reader.Page.EvaluateAsync<string>("() => { getSelection().selectAllChildren(document.querySelector('#p2 > p')); return getSelection().toString(); }");
        Assert.EndsWith("by military force.", PlainText.SingleSpaced(copied), StringComparison.Ordinal);
        await reader.Page.EmulateMediaAsync(new() { Media = Media.Print });
        Assert.True(await reader.Page.Locator("#p2 .twin").IsVisibleAsync());
        Assert.Equal("none", await reader.Page.EvaluateAsync<string>("getComputedStyle(document.querySelector('#p2 .twin')).textDecorationLine"));
    }

    [BrowserFact]
    public async Task From_the_text_a_reader_comes_to_the_twin_s_comparison_and_on_to_all_parallels()
    {
        await using var reader = await Reader.Open(site, "nie-58/", Window.Phone);
        await reader.Page.ClickAsync("#p2 .twin");
        await reader.Page.WaitForURLAsync("**/nie-58/compare/p2-p24/");
        await reader.Page.ClickAsync(".onward a >> nth=0");
        await reader.Page.WaitForURLAsync("**/nie-58/parallels/");
    }

    private static async Task<string> Read(Reader reader)
    {
        var sides = await reader.Page.EvaluateAsync<string[]>("""
            () => [...document.querySelectorAll('.pair')].slice(0, 1).flatMap(pair => [...pair.querySelectorAll('.words')]).map(words => {
              const copy = words.cloneNode(true);
              copy.querySelectorAll('.page').forEach(page => page.remove());
              return copy.innerHTML.replace(/<!--.*?-->/g, '').replace(/\s+/g, ' ').replaceAll('> ', '>').replaceAll(' <', '<');
            })
            """);
        return string.Join("\n", sides.Prepend(await Verdict(reader)));
    }

    private static async Task<string> Verdict(Reader reader) => PlainText.SingleSpaced((await reader.Page.Locator(".verdict").First.TextContentAsync())!);

    private static string Few(Random die) => string.Join(' ', Enumerable.Range(0, die.Next(13)).Select(_ => s_few[die.Next(s_few.Length)]));

    private static string Joined(IEnumerable<ComparedWord> words) => string.Join(' ', words.Select(word => word.Text));

    private static string Ordered(string json) => JsonSerializer.Serialize(JsonSerializer.Deserialize<object[][][]>(json));
}
