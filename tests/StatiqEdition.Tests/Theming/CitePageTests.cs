using StatiqEdition.Theme;

namespace StatiqEdition.Tests.Theming;

/// <summary>The page on citing: the whole edition in every form, addresses of passages, what lasts, and what can be taken away.</summary>
public sealed class CitePageTests
{
    [Theory]
    [InlineData(null, "note 1: /editions/e1/#n1")]
    [InlineData("https://x.test/editions/", "note 1: https://x.test/editions/e1/#n1")]
    public async Task A_citer_is_shown_addresses_as_whole_as_they_are_known(string? url, string shown)
    {
        var page = (await TrialPages.Of(site => site with { BasePath = "/editions/", Url = url is null ? null : new(url) }))["e1/cite/index.html"];

        Assert.Equal(shown, page.QuerySelectorAll("[aria-labelledby=passage--cite] li").Said().Last());
        Assert.Equal(["../p2/#cite--title", "../p2a/#cite--title", "../n1/#cite--title"], page.QuerySelectorAll("[aria-labelledby=passage--cite] li a").Select(link => link.GetAttribute("href")));
    }

    [Fact]
    public async Task The_edition_is_cited_in_every_form_and_each_format_is_there_to_copy_and_as_a_file()
    {
        var page = (await TrialPages.Of(site => site))["e1/cite/index.html"];
        var cited = new Cited(SmallEdition.Library.Site, SmallEdition.Edition);

        Assert.Equal(CitationForms.Of(cited).Select(form => form.Style), page.QuerySelectorAll(".citations dt").Said());
        Assert.Equal(CitationFormat.All.Select(format => format.Text(cited).ReplaceLineEndings("\n").TrimEnd()), page.QuerySelectorAll("pre").Select(text => text.TextContent));
        Assert.Equal(["../citation.bib", "../citation.ris", "../citation.csl.json"], page.QuerySelectorAll(".format a[download]").Select(link => link.GetAttribute("href")));
    }

    [Fact]
    public async Task Every_file_that_holds_the_edition_whole_is_offered_on_it()
    {
        var files = (await Publishing.Publisher.Publish(SmallEdition.Library)).Select(file => file.Path).ToHashSet();
        var offered = (await TrialPages.Of(site => site))["e1/cite/index.html"].QuerySelectorAll(".downloads dt a").Select(link => link.GetAttribute("href")!.Replace("../", "e1/", StringComparison.Ordinal)).ToHashSet();
        string[] whole = [".epub", ".zip", "/edition.json", "/proof.json", ".md", ".tei.xml", "/annotations.jsonld", "e1/dts/collection.jsonld", ".csv", "/reading.txt", "/witness-o.txt"];

        Assert.Equal(files.Where(path => whole.Any(ending => path.EndsWith(ending, StringComparison.Ordinal))).ToHashSet(), offered);
    }

    [Fact]
    public async Task Each_variant_of_a_record_has_its_own_citations()
    {
        var page = (await TrialPages.Of(site => site))["e1/p1/index.html"];

        Assert.Equal(["vp1-1", "vp1-2"], page.QuerySelectorAll(".app:has(.citing)").Select(entry => entry.Id));
        Assert.StartsWith("A Board, On Trade (Trade), 10 September 1952, paragraph 1, variant “Rail”.", page.QuerySelector("#vp1-1 .citations dd").Said(), StringComparison.Ordinal);
    }
}
