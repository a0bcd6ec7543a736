using AngleSharp.Dom;

namespace StatiqEdition.Tests.Published;

/// <summary>What the HTML of every page keeps.</summary>
public class StructureTests(RenderedSite site) : IClassFixture<RenderedSite>
{
    private static readonly string[] s_references = ["popovertarget", "for", "aria-labelledby", "aria-describedby"];

    [Fact]
    public void Every_id_stands_once_on_its_page() => Assert.All(site.Pages, page =>
        Assert.Empty(page.Value.QuerySelectorAll("[id]").GroupBy(element => element.Id).Where(same => same.Count() > 1).Select(same => same.Key)));

    [Fact]
    public void Every_passage_note_variant_and_page_of_the_document_has_its_id_on_the_reading_page()
    {
        var expected = site.Edition.Passages.Select(passage => passage.Id.Id)
            .Concat(site.Edition.Variants.Select(variant => variant.Id))
            .Concat(site.Edition.Passages.SelectMany(passage => passage.PageBreaks).Select(page => page.Id.Id));
        Assert.All(expected, id => Assert.NotNull(site.Reading.GetElementById(id)));
    }

    [Fact]
    public void Every_link_leads_to_a_file_and_an_id_of_the_site_or_away_from_it_by_https()
    {
        var links = from page in site.Pages
                    where page.Key != "404.html"
                    from element in page.Value.QuerySelectorAll("[href], [src]")
                    select (page.Key, Target: element.GetAttribute("href") ?? element.GetAttribute("src")!);
        Assert.All(links, link => Assert.True(Resolves(link.Key, link.Target), $"{link.Key} links to {link.Target}"));
    }

    [Fact]
    public void Every_reference_in_an_attribute_names_an_id_of_its_page() => Assert.All(site.Pages, page =>
    {
        foreach (var name in s_references)
        {
            foreach (var id in page.Value.QuerySelectorAll($"[{name}]").SelectMany(element => element.GetAttribute(name)!.Split(' ')))
                Assert.NotNull(page.Value.GetElementById(id));
        }
    });

    [Fact]
    public void A_page_has_one_h1_and_its_headings_skip_no_level() => Assert.All(site.Pages, page =>
    {
        var levels = page.Value.QuerySelectorAll("h1, h2, h3, h4, h5, h6").Select(heading => heading.LocalName[1] - '0').ToList();
        Assert.Equal(1, levels.Count(level => level == 1));
        Assert.Equal(1, levels[0]);
        Assert.All(levels.Zip(levels.Skip(1)), pair => Assert.True(pair.Second <= pair.First + 1, $"{page.Key}: h{pair.Second} after h{pair.First}"));
    });

    [Fact]
    public void No_link_and_no_button_is_without_a_name() => Assert.All(site.Pages, page =>
        Assert.Empty(page.Value.QuerySelectorAll("a[href], button").Where(element => Name(element, page.Value).Length == 0).Select(element => element.OuterHtml)));

    [Fact]
    public void No_page_asks_another_host_for_anything() => Assert.All(site.Pages, page =>
        Assert.DoesNotContain(
            page.Value.QuerySelectorAll("[src], link[rel~=stylesheet], link[rel~=preload], link[rel~=icon]").Select(element => element.GetAttribute("src") ?? element.GetAttribute("href")!),
            address => address.Contains("//", StringComparison.Ordinal)));

    [Fact]
    public void No_page_has_a_style_or_a_script_that_the_content_policy_forbids() => Assert.All(site.Pages, page =>
    {
        // Data is no script: a browser runs nothing of it, and the policy does not ask about it.
        Assert.Empty(page.Value.QuerySelectorAll("style, [style], script:not([src], [type='application/ld+json'])"));
        Assert.DoesNotContain(page.Value.All.SelectMany(element => element.Attributes), attribute => attribute.Name.StartsWith("on", StringComparison.Ordinal));
    });

    [Fact]
    public void Every_page_says_its_language_its_title_and_what_it_is()
    {
        Assert.All(site.Pages, page => Assert.Equal("en", page.Value.DocumentElement.GetAttribute("lang")));
        Assert.Equal(site.Pages.Count, site.Pages.Select(page => page.Value.Title).Distinct().Count());
        Assert.All(site.Pages, page => Assert.NotEmpty(page.Value.QuerySelector("meta[name=description]")?.GetAttribute("content") ?? ""));
    }

    private static string Name(IElement element, IDocument page) =>
        (element.GetAttribute("aria-label") ?? "") + element.TextContent.Trim() + (element.Id is { } id ? page.QuerySelector($"label[for='{id}']")?.TextContent : "") + (element.Closest("label")?.TextContent ?? "");

    private bool Resolves(string page, string target)
    {
        if (target.StartsWith("https://", StringComparison.Ordinal) || target.StartsWith("http://", StringComparison.Ordinal))
            return true;
        var address = new Uri(new Uri($"site:///{page}"), target);
        var path = address.AbsolutePath.TrimStart('/');
        var file = path.Length == 0 || path.EndsWith('/') ? $"{path}index.html" : path;
        return site.Has(file) && (address.Fragment.Length == 0 || site.Pages[file].GetElementById(Uri.UnescapeDataString(address.Fragment[1..])) is not null);
    }
}
