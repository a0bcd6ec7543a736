using System.Text.Json;
using AngleSharp.Dom;
using StatiqEdition.Theme;

namespace StatiqEdition.Tests.Theming;

/// <summary>What the head of every page says to programs: Highwire Press, Dublin Core, Open Graph, schema.org, and links to lasting addresses, licence and other forms.</summary>
public sealed class HeadTests
{
    private static readonly Uri s_root = new("https://x.test/editions/");

    private static readonly string[] s_keys = ["@context", "@type", "@id", "name", "dateCreated", "datePublished", "version", "license"];

    [Fact]
    public async Task The_text_is_one_report_to_Zotero_and_Google_Scholar()
    {
        var page = await Page("e1/index.html");

        Assert.Equal(
            [
                ("citation_title", "On Trade"), ("citation_author", "A Board,"), ("citation_publication_date", "1952/09/10"), ("citation_technical_report_institution", "A Board"),
                ("citation_language", "en"), ("citation_abstract", "What a board held of trade. Edition 1.2.0, 2 January 2026."), ("citation_public_url", "https://x.test/editions/e1/"), ("citation_fulltext_html_url", "https://x.test/editions/e1/"),
            ],
            Tags(page, "citation_"));
    }

    [Fact]
    public async Task A_record_is_its_passage_at_the_passage_s_address()
    {
        var page = await Page("e1/p1/index.html");

        Assert.Equal("On Trade, paragraph 1", Tag(page, "citation_title"));
        Assert.Equal("https://x.test/editions/e1/#p1", Tag(page, "citation_public_url"));
        Assert.Equal("https://x.test/editions/e1/p1/", Tag(page, "citation_fulltext_html_url"));
        Assert.Equal("https://x.test/editions/e1/#p1", Link(page, "cite-as"));
        Assert.Equal("https://x.test/editions/e1/p1/", Link(page, "canonical"));
    }

    [Fact]
    public async Task Catalogues_are_told_document_edition_and_rights() => Assert.Equal(
        [("DC.title", "On Trade"), ("DC.creator", "A Board"), ("DC.contributor", "the editors"), ("DC.type", "Memorandum"), ("DC.date", "1952-09-10"), ("DC.language", "en"), ("DC.rights", "In the public domain")],
        Tags(await Page("e1/apparatus/index.html"), "DC."));

    [Fact]
    public async Task A_link_to_any_page_of_the_edition_is_shown_with_its_title_page()
    {
        var pages = (await Pages()).Where(page => page.Key.StartsWith("e1/", StringComparison.Ordinal));

        Assert.All(pages, page => Assert.Equal(("https://x.test/editions/e1/card.png", Link(page.Value, "canonical")), (Tag(page.Value, "og:image"), Tag(page.Value, "og:url"))));
    }

    [Fact]
    public async Task What_the_page_shows_is_found_in_every_other_form_and_every_form_is_a_file()
    {
        var library = SmallEdition.Library with { Site = SmallEdition.Library.Site with { Url = s_root } };
        var files = (await Publishing.Publisher.Publish(library)).Select(file => file.Path).ToHashSet();
        var alternates = (await Pages()).ToDictionary(page => page.Key, page => page.Value.QuerySelectorAll("link[rel=alternate]").Select(link => new Uri(new Uri(new("site:///"), page.Key), link.GetAttribute("href")).AbsolutePath.TrimStart('/')).ToList());

        Assert.Equal(["e1/edition.epub", "e1/e1.zip", "e1/reading.txt", "e1/edition.md", "e1/edition.tei.xml", "e1/edition.json", "e1/annotations.jsonld", "e1/apparatus.csv", "e1/witness-o.txt", "e1/dts/collection.jsonld", "e1/proof.json", "e1/citation.bib", "e1/citation.ris", "e1/citation.csl.json"], alternates["e1/index.html"]);
        Assert.Equal(["e1/p1.txt", "e1/p1.json", "e1/p1.bib", "e1/p1.ris", "e1/p1.csl.json"], alternates["e1/p1/index.html"]);
        Assert.Equal(["e1/annotations.jsonld", "e1/apparatus.csv"], alternates["e1/apparatus/index.html"]);
        Assert.Equal(["e1/about/index.html", "e1/cite/index.html", "index.html"], alternates.Where(page => page.Value.Contains("feed.xml") && page.Value.Contains("opds.xml")).Select(page => page.Key).Order(StringComparer.Ordinal));
        Assert.All(alternates.Values.SelectMany(paths => paths), path => Assert.Contains(path, files));
        Assert.Subset(alternates.Values.SelectMany(paths => paths).ToHashSet(), Download.Of(library.Site, SmallEdition.Edition).Select(download => download.Address).ToHashSet());
    }

    [Fact]
    public async Task Search_engines_read_the_text_as_a_report_with_its_bodies_dates_version_and_files()
    {
        var report = Data(await Page("e1/index.html"));

        Assert.Equal(["https://schema.org", "Report", "https://x.test/editions/e1/", "On Trade", "1952-09-10", "2026-01-02", "1.2.0", "In the public domain"], s_keys.Select(key => report.GetProperty(key).GetString()));
        Assert.Equal(("Organization", "A Board"), (report.GetProperty("author").GetProperty("@type").GetString(), report.GetProperty("author").GetProperty("name").GetString()));
        Assert.Contains("https://x.test/editions/e1/edition.tei.xml", report.GetProperty("encoding").EnumerateArray().Select(file => file.GetProperty("contentUrl").GetString()));
    }

    [Fact]
    public async Task Search_engines_read_a_record_as_a_part_of_it_with_its_words()
    {
        var passage = Data(await Page("e1/p1/index.html"));

        Assert.Equal("https://x.test/editions/e1/#p1", passage.GetProperty("@id").GetString());
        Assert.Equal("Railways grow “fast”.", passage.GetProperty("text").GetString());
        Assert.Equal("https://x.test/editions/e1/", passage.GetProperty("isPartOf").GetProperty("@id").GetString());
    }

    [Fact]
    public async Task No_words_of_an_edition_end_the_data_s_element()
    {
        const string Hostile = "</script><script>alert(1)</script>";
        var edition = SmallEdition.Edition with { Metadata = SmallEdition.Edition.Metadata with { Title = Hostile, Abstract = Hostile } };
        var pages = await TrialPages.Of(SmallEdition.Library with { Editions = [edition] });

        Assert.All(pages.Values, page => Assert.DoesNotContain(page.QuerySelectorAll("script"), script => script.GetAttribute("src") is null && script.GetAttribute("type") != "application/ld+json"));
        Assert.Equal(Hostile, Data(pages["e1/index.html"]).GetProperty("name").GetString());
    }

    [Fact]
    public async Task Where_the_site_s_address_is_not_known_nothing_that_has_to_be_absolute_is_said() => Assert.All((await TrialPages.Of(site => site)).Values, page =>
    {
        Assert.Empty(page.QuerySelectorAll("link[rel=canonical], link[rel=cite-as], meta[property='og:image'], meta[property='og:url'], meta[name=citation_public_url]"));
        Assert.DoesNotContain("x.test", page.Head!.InnerHtml, StringComparison.Ordinal);
    });

    private static Task<IReadOnlyDictionary<string, IDocument>> Pages() => TrialPages.Of(site => site with { Url = s_root, BasePath = "/editions/" });

    private static async Task<IDocument> Page(string path) => (await Pages())[path];

    private static IEnumerable<(string?, string?)> Tags(IDocument page, string prefix) =>
        page.QuerySelectorAll($"meta[name^='{prefix}']").Select(tag => (tag.GetAttribute("name"), tag.GetAttribute("content")));

    private static string? Tag(IDocument page, string name) => page.QuerySelector($"meta[name='{name}'], meta[property='{name}']")?.GetAttribute("content");

    private static string? Link(IDocument page, string relation) => page.QuerySelector($"link[rel='{relation}']")?.GetAttribute("href");

    private static JsonElement Data(IDocument page) => JsonDocument.Parse(page.QuerySelector("script[type='application/ld+json']")!.TextContent).RootElement;
}
