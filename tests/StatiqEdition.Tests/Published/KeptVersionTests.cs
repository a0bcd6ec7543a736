using AngleSharp.Dom;

namespace StatiqEdition.Tests.Published;

/// <summary>The releases of the repository's own edition, as readers find them.</summary>
public sealed class KeptVersionTests(RenderedSite site) : IClassFixture<RenderedSite>
{
    private const string Kept = "nie-58/v/1.0.0/";

    private IEnumerable<KeyValuePair<string, IDocument>> KeptPages => site.Pages.Where(page => page.Key.StartsWith(Kept, StringComparison.Ordinal));

    [Fact]
    public void Every_release_of_the_ledger_is_read_at_its_own_address() => Assert.All(site.Edition.Ledger.Releases, release =>
        Assert.Contains($"nie-58/v/{release.Version}/index.html", site.Pages.Keys));

    [Fact]
    public void A_release_has_the_words_that_the_ledger_has_of_it()
    {
        var hashes = site.Edition.Ledger.Ids.Where(id => id.Sha256.Count > 0).ToDictionary(id => id.Id.Id, id => id.Sha256[new(1, 0, 0)]);
        var published = System.Text.Json.JsonDocument.Parse(site.Text($"{Kept}edition.json")).RootElement.GetProperty("passages").EnumerateArray();
        Assert.Equal(hashes, published.ToDictionary(passage => passage.GetProperty("id").GetString()!, passage => passage.GetProperty("sha256").GetString()!));
    }

    [Fact]
    public void Every_format_of_the_edition_is_there_for_a_release_too() =>
        Assert.All(["edition.json", "reading.txt", "edition.md", "edition.tei.xml", "proof.json", "apparatus.csv", "annotations.jsonld", "witness-o.txt", "edition.epub"], name => Assert.True(site.Has(Kept + name), name));

    [Fact]
    public void A_release_has_the_ids_of_the_edition_that_has_the_same_words() =>
        Assert.Equal(site.Reading.QuerySelectorAll("main [id]").Select(element => element.Id), site.Pages[$"{Kept}index.html"].QuerySelectorAll("main [id]").Select(element => element.Id));

    [Fact]
    public void What_a_release_has_itself_it_links_within_itself()
    {
        var files = site.Files.Select(file => file.Path).Where(path => path.StartsWith(Kept, StringComparison.Ordinal)).Select(path => path[Kept.Length..]).ToHashSet();
        Assert.All(KeptPages, page => Assert.DoesNotContain(
            page.Value.QuerySelectorAll("main a[href]").Select(link => new Uri(new Uri($"site:///{page.Key}"), link.GetAttribute("href")).AbsolutePath),
            path => path.StartsWith("/nie-58/", StringComparison.Ordinal) && !path.StartsWith($"/{Kept}", StringComparison.Ordinal) && files.Contains($"{path["/nie-58/".Length..]}index.html")));
    }

    [Fact]
    public void Every_page_of_a_release_says_which_version_it_is_and_leads_to_the_same_page_of_the_current_one() => Assert.All(KeptPages, page =>
    {
        var notice = page.Value.QuerySelector("aside.version")!;
        Assert.Equal("This is the permanent copy of version 1.0.0, the current one.", Model.PlainText.SingleSpaced(notice.TextContent));
        var there = new Uri(new Uri($"site:///{page.Key}"), notice.QuerySelector("a")!.GetAttribute("href")).AbsolutePath;
        Assert.Equal($"/nie-58/{page.Key[Kept.Length..^"index.html".Length]}", there);
    });

    [Fact]
    public void No_other_page_says_so() =>
        Assert.All(site.Pages.Except(KeptPages), page => Assert.Null(page.Value.QuerySelector("aside.version, meta[name=robots], [rel=latest-version]")));

    [Fact]
    public void Search_engines_are_sent_to_the_current_version() =>
        Assert.All(KeptPages, page => Assert.Equal("noindex", page.Value.QuerySelector("meta[name=robots]")!.GetAttribute("content")));

    [Fact]
    public void The_colophon_and_the_list_of_releases_lead_to_the_permanent_copy()
    {
        Assert.Contains(site.Reading.QuerySelectorAll(".colophon a"), link => link.GetAttribute("href") == "v/1.0.0/");
        Assert.Equal("../v/1.0.0/", site.Pages["nie-58/about/index.html"].QuerySelector(".releases h3 a")!.GetAttribute("href"));
    }
}
