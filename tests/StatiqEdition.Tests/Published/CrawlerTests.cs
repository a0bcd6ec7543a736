using System.Xml.Linq;
using AngleSharp.Dom;
using StatiqEdition.Theme;

namespace StatiqEdition.Tests.Published;

/// <summary>What those find who only follow links: no script, no form, no query.</summary>
public sealed class CrawlerTests(HostedSite site) : IClassFixture<HostedSite>
{
    private const string Text = "nie-58/index.html";
    private const string Transcript = "nie-58/transcript/index.html";

    [Fact]
    public void The_map_has_the_pages_that_stand_for_themselves_and_want_to_be_found_and_no_other()
    {
        var map = XDocument.Parse(site.Text("sitemap.xml")).Descendants().Where(element => element.Name.LocalName == "loc").Select(element => element.Value);
        var own = site.Pages.Where(page => page.Value.QuerySelector("link[rel=canonical]")?.GetAttribute("href") is { } canonical && site.FileAt(new(canonical)) == page.Key && page.Value.QuerySelector("meta[name=robots][content=noindex]") is null);

        Assert.Equal(own.Select(page => AddressOf(page.Key)).Order(StringComparer.Ordinal), map.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Every_page_of_the_map_is_reached_by_links_from_the_first()
    {
        var (found, next) = (new HashSet<string> { "index.html" }, new Queue<string>(["index.html"]));
        while (next.TryDequeue(out var page))
        {
            foreach (var target in Targets(page).Where(found.Add))
                next.Enqueue(target);
        }

        Assert.Empty(site.Pages.Keys.Except(found).Except([PageFrame.NotFoundPath]));
    }

    [Fact]
    public void No_link_of_a_page_needs_a_query() => Assert.Empty(
        from page in site.Pages
        from link in page.Value.QuerySelectorAll("a[href]")
        let target = new Uri(new Uri(HostedSite.Root, page.Key), link.GetAttribute("href")!)
        where HostedSite.Root.IsBaseOf(target) && target.Query.Length > 0
        select $"{page.Key}: {target}");

    [Fact]
    public void The_text_leads_to_every_record_and_each_record_back_to_its_place() => Assert.All(site.Edition.Passages, passage =>
    {
        Assert.Contains($"{passage.Id}/", Links(Text));
        Assert.Contains($"../#{passage.Id}", Links(Record(passage.Id.Id)));
    });

    [Fact]
    public void The_text_leads_to_every_entry_of_the_apparatus_and_each_entry_back_to_its_place() => Assert.All(site.Edition.Variants, variant =>
    {
        Assert.Contains($"apparatus/#{variant.Id}", Links(Text));
        Assert.Contains(variant.Passage.Id, Back("nie-58/apparatus/index.html", variant.Id));
    });

    [Fact]
    public void The_text_leads_to_the_lines_of_every_passage_and_a_line_or_the_one_where_its_passage_begins_back_to_it()
    {
        var lines = from passage in site.Edition.Passages
                    from link in site.Pages[Text].GetElementById(passage.Id.Id)!.QuerySelectorAll("a.lines")
                    select (passage.Id.Id, Line: link.GetAttribute("href")!.Split('#')[1]);

        Assert.True(lines.DistinctBy(line => line.Id).Count() > site.Edition.Passages.Count / 2);
        Assert.All(lines, line => Assert.Contains(line.Id, Back(Transcript, Named(line.Line))));
    }

    // A line says which passage it belongs to where that is another than the last line's.
    private string Named(string line)
    {
        var named = site.Pages[Transcript].GetElementById(line)!;
        while (named.QuerySelector(".of") is null)
            named = named.PreviousElementSibling!;
        return named.Id!;
    }

    // The passages of the text to which an element of another page leads.
    private HashSet<string> Back(string page, string id) =>
    [
        .. from link in site.Pages[page].GetElementById(id)!.QuerySelectorAll("a[href^='../#']")
           from passage in Around(site.Pages[Text].GetElementById(link.GetAttribute("href")![4..])!)
           select passage,
    ];

    private static IEnumerable<string> Around(IElement? place)
    {
        for (; place is not null; place = place.ParentElement)
        {
            if (place.Id is { } id)
                yield return id;
        }
    }

    private static string Record(string id) => $"nie-58/{id}/index.html";

    private static string AddressOf(string path) => new Uri(HostedSite.Root, path.EndsWith("index.html", StringComparison.Ordinal) ? path[..^"index.html".Length] : path).AbsoluteUri;

    private IEnumerable<string> Targets(string page) => Links(page).Select(link => site.FileAt(new(new Uri(HostedSite.Root, page), link))).OfType<string>().Where(site.Pages.ContainsKey);

    private IEnumerable<string> Links(string page) => site.Pages[page].QuerySelectorAll("a[href]").Select(link => link.GetAttribute("href")!);
}
