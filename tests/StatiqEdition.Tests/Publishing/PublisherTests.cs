using StatiqEdition.Model;
using StatiqEdition.Publishing;

namespace StatiqEdition.Tests;

public sealed class PublisherTests
{
    private static readonly string[] s_endings = ["json", "txt", "bib", "ris", "csl.json"];

    [Fact]
    public async Task Every_page_and_export_of_an_edition_has_its_address()
    {
        var records = SmallEdition.Edition.Passages.SelectMany(RecordOf).ToHashSet();
        var paths = (await Publisher.Publish(SmallEdition.Library)).Select(file => file.Path).Where(path => !path.StartsWith("assets/", StringComparison.Ordinal) && !path.StartsWith("e1/dts/", StringComparison.Ordinal) && !records.Contains(path));

        Assert.Equal(
            [
                "404.html",
                "_headers",
                "dts/collection.jsonld",
                "dts/collection;nav=children.jsonld",
                "dts/collection;nav=parents.jsonld",
                "dts/dts/collection.jsonld",
                "dts/dts/collection;nav=children.jsonld",
                "dts/dts/collection;nav=parents.jsonld",
                "dts/entry.jsonld",
                "e1/about/index.html",
                "e1/annotations.jsonld",
                "e1/apparatus.css",
                "e1/apparatus.csv",
                "e1/apparatus/index.html",
                "e1/card.png",
                "e1/citation.bib",
                "e1/citation.csl.json",
                "e1/citation.ris",
                "e1/cite/index.html",
                "e1/compare/index.html",
                "e1/compare/p1-p2/index.html",
                "e1/cover.png",
                "e1/e1.zip",
                "e1/edition.epub",
                "e1/edition.json",
                "e1/edition.md",
                "e1/edition.tei.xml",
                "e1/index.html",
                "e1/margin.css",
                "e1/parallels/index.html",
                "e1/passages.js",
                "e1/proof.json",
                "e1/quotation/index.html",
                "e1/reading.txt",
                "e1/search.js",
                "e1/thumbnail.png",
                "e1/transcript/index.html",
                "e1/witness-o.txt",
                "e1/words/index.html",
                "index.html",
                "manifest.webmanifest",
                "robots.txt",
                "schema/edition-1.json",
                "schema/edition-yml-1.json",
                "schema/passage-1.json",
                "schema/proof-1.json",
                "schema/site-yml-1.json",
                "search/editions.js",
                "search/index.html",
                "search/words-0.js",
                "sw.js",
            ],
            paths.Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Every_passage_has_a_record_as_page_data_text_and_citations()
    {
        var paths = (await Publisher.Publish(SmallEdition.Library)).Select(file => file.Path).ToHashSet();

        Assert.Subset(paths, SmallEdition.Edition.Passages.SelectMany(RecordOf).ToHashSet());
    }

    [Fact]
    public async Task Every_passage_and_page_has_its_navigation_and_its_document()
    {
        var paths = (await Publisher.Publish(SmallEdition.Library)).Select(file => file.Path).ToHashSet();

        Assert.Subset(paths, SmallEdition.Edition.Passages.SelectMany(passage => new[] { $"e1/dts/navigation/{passage.Id}.jsonld", $"e1/dts/document/{passage.Id}.xml" }).ToHashSet());
        Assert.Subset(paths, new HashSet<string> { "e1/dts/navigation;tree=page/page-2.jsonld", "e1/dts/document;tree=page/page-2.xml" });
    }

    [Fact]
    public async Task The_same_library_gives_the_same_bytes()
    {
        var once = await Publisher.Publish(SmallEdition.Library);
        var again = await Publisher.Publish(SmallEdition.Library);

        Assert.Equal(once.Select(file => (file.Path, Convert.ToHexString(file.Content.Span))), again.Select(file => (file.Path, Convert.ToHexString(file.Content.Span))));
    }

    [Fact]
    public async Task Dashes_and_quotation_marks_stay_characters_in_the_pages()
    {
        var page = (await Publisher.Publish(SmallEdition.Library)).Single(file => file.Path == "e1/index.html");

        Assert.Contains("slowly — ", System.Text.Encoding.UTF8.GetString(page.Content.Span), StringComparison.Ordinal);
    }

    private static IEnumerable<string> RecordOf(Passage passage) => [$"e1/{passage.Id}/index.html", .. s_endings.Select(ending => $"e1/{passage.Id}.{ending}")];
}
