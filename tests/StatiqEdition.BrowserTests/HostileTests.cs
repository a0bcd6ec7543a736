namespace StatiqEdition.BrowserTests;

/// <summary>Nothing that an edition says, and nothing that an address says, runs in a reader's browser or is even tried: the policy that would stop it has nothing to stop.</summary>
public sealed class HostileTests(HostileSite site) : IClassFixture<HostileSite>
{
    private const string Markup = "<img src=x onerror=\"ran=1\"><script>ran=1</script>";

    /// <summary>What texts and addresses can make of a page: elements and attributes that run, or a name that a script wrote.</summary>
    private const string Ran = """
        () => {
          document.querySelectorAll("*").forEach(element => ["mouseover", "focus", "error", "load"].forEach(kind => element.dispatchEvent(new Event(kind))));
          document.querySelectorAll("[popover]").forEach(note => note.showPopover());
          return [
            ...["ran", "polluted"].filter(name => name in window || name in {}),
            ...[...document.scripts].filter(script => !script.src && script.type !== "application/ld+json").map(script => script.outerHTML),
            ...[...document.querySelectorAll("*")].filter(element => [...element.attributes].some(attribute => attribute.name.startsWith("on"))).map(element => element.outerHTML),
            ...[...document.querySelectorAll("[href], [src], [action]")].filter(element => /^(javascript|data|vbscript):/i.test(element.href ?? element.src ?? element.action)).map(element => element.outerHTML),
            ...[...document.querySelectorAll("img[src=x]")].map(element => element.outerHTML),
          ];
        }
        """;

    private static readonly string[] s_texts = [Markup, "__proto__", "constructor", "\"constructor __proto__\"", "toString hasOwnProperty valueOf", "<img onerror>", "{{constructor}}", "%3Cb%3E", "\0"];
    private static readonly string[] s_places = ["<script>", Markup, "__proto__", "p1-__proto__", "javascript:ran=1"];
    private static readonly string[] s_pages = ["", "compare/", "apparatus/", "transcript/"];

    private static IEnumerable<string> Addresses =>
    [
        .. s_texts.Select(text => $"search/?q={Uri.EscapeDataString(text)}"),
        .. s_places.Select(place => $"search/?q=letter&in={Uri.EscapeDataString(place)}"),
        .. s_texts.Select(text => $"hostile/quotation/#text={Uri.EscapeDataString(text)}"),
        .. s_pages.SelectMany(page => s_places.Select(place => $"hostile/{page}?{Uri.EscapeDataString(place)}#{Uri.EscapeDataString(place)}")),
        "hostile/quotation/#text=%", "hostile/compare/#%", "hostile/#%", "search/?q=%", $"nowhere/?{Markup}#{Markup}",
    ];

    [BrowserFact]
    public async Task No_page_of_an_edition_of_hostile_text_runs_any_of_it()
    {
        await using var reader = await Reader.Open(site.Browser, site.Address, "", Window.Wide);
        foreach (var page in site.Pages)
        {
            await reader.GoTo(page);
            Assert.Empty(await reader.Page.EvaluateAsync<string[]>(Ran));
            Assert.True(reader.Complaints.Count == 0, $"{page}: {string.Join('\n', reader.Complaints)}");
        }

        Assert.All(reader.Requests, request => Assert.StartsWith(site.Address, request, StringComparison.Ordinal));
    }

    [BrowserFact]
    public async Task No_hostile_query_quotation_or_address_is_run()
    {
        await using var reader = await Reader.Open(site.Browser, site.Address, "", Window.Wide);
        foreach (var address in Addresses)
        {
            await reader.Page.GotoAsync("about:blank");
            var before = reader.Complaints.Count;
            await reader.GoTo(address);
            await reader.Page.WaitForLoadStateAsync(LoadState.NetworkIdle);
            Assert.Empty(await reader.Page.EvaluateAsync<string[]>(Ran));
            // A page that is not there is answered so, and the browser says it.
            var complaints = reader.Complaints.Skip(before).Where(complaint => !address.StartsWith("nowhere", StringComparison.Ordinal) || !complaint.Contains("404", StringComparison.Ordinal)).ToList();
            Assert.True(complaints.Count == 0, $"{address}: {string.Join('\n', complaints)}");
        }
    }

    [BrowserFact]
    public async Task A_hostile_query_is_shown_as_what_it_is_and_finds_what_has_its_words()
    {
        await using var reader = await Reader.Open(site.Browser, site.Address, $"search/?q={Uri.EscapeDataString("<img onerror> __proto__ constructor")}", Window.Wide);
        await reader.Page.WaitForSelectorAsync(".hit");
        Assert.Equal("<img onerror> __proto__ constructor", await reader.Page.InputValueAsync("#search--box"));
        Assert.Contains("<img src=x onerror=ran=1>", string.Join('\n', await reader.Page.Locator(".hit .words").AllInnerTextsAsync()), StringComparison.Ordinal);
        Assert.Empty(reader.Complaints);
    }
}
