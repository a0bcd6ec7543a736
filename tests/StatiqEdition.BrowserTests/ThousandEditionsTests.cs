using StatiqEdition.Tests;

namespace StatiqEdition.BrowserTests;

/// <summary>What a reader loads to find a passage among a thousand editions: NIE-58 and 999 made ones, all different.</summary>
[Collection(OneBrowser.Name)]
public sealed class ThousandEditionsTests(ThousandEditions site) : IClassFixture<ThousandEditions>
{
    private const int MostBytes = 200_000;

    public static TheoryData<string, string> Queries => new()
    {
        { "Stallnist", "¶9" },
        { ManyEditions.Own(777), "¶1" },
        { "cohesive ideology", "¶22a" },
        { "\"legal recognition\"", "¶5" },
        { "xenopho", "¶19" },
        { "xenofobia", "¶19" },
        { ManyEditions.Word(0), "" },
        { $"{ManyEditions.Word(3)} {ManyEditions.Word(5)} {ManyEditions.Word(9)} {ManyEditions.Word(12)}", "" },
        { "Although the Peiping regime will undoubtedly continue to attempt to gain legal recognition internationally", "¶5" },
    };

    [BrowserTheory]
    [MemberData(nameof(Queries))]
    public async Task To_the_first_result_at_most_200_KB_are_loaded_compressed_with_the_page_and_its_fonts(string query, string first)
    {
        var context = await site.Browser.NewContextAsync(Window.Wide);
        var page = await context.NewPageAsync();
        var requests = new List<string>();
        page.Request += (_, request) => requests.Add(new Uri(request.Url).AbsolutePath.TrimStart('/'));
        await page.GotoAsync($"{site.Address}search/?q={Uri.EscapeDataString(query)}");
        await page.Locator(".hit").First.WaitForAsync();
        var loaded = requests.Distinct().ToList();
        Assert.StartsWith(first, await page.Locator(".hit h2").First.InnerTextAsync(), StringComparison.Ordinal);
        Assert.InRange(loaded.Sum(site.Compressed), 1, MostBytes);
        await context.DisposeAsync();
    }
}
