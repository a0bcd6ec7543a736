using System.Text;
using System.Xml.Linq;
using StatiqEdition.Model;
using StatiqEdition.Publishing;
using StatiqEdition.Theme;

namespace StatiqEdition.Tests;

/// <summary>What OPDS Catalog 1.2 asks of a catalogue, by its sections.</summary>
public sealed class BookCatalogueTests
{
    private static readonly XNamespace s_atom = "http://www.w3.org/2005/Atom";
    private static readonly XNamespace s_terms = "http://purl.org/dc/terms/";
    private static readonly Site s_site = SmallEdition.Library.Site with { Url = new("https://x.test/editions/") };

    [Fact]
    public void Without_the_address_of_the_site_there_is_no_catalogue() => Assert.Empty(BookCatalogue.Of(Catalogue.Of(SmallEdition.Library)));

    [Fact]
    public void The_catalogue_is_its_own_root_and_says_that_it_is_complete()
    {
        var feed = Feed(SmallEdition.Edition);

        Assert.Equal("https://x.test/editions/opds.xml", feed.Element(s_atom + "id")!.Value);
        Assert.Equal(
            ["self https://x.test/editions/opds.xml application/atom+xml;profile=opds-catalog;kind=acquisition", "start https://x.test/editions/opds.xml application/atom+xml;profile=opds-catalog;kind=acquisition", "alternate https://x.test/editions/ text/html"],
            Links(feed));
        Assert.NotNull(feed.Element(XName.Get("complete", "http://purl.org/syndication/history/1.0")));
    }

    [Fact]
    public void A_book_can_be_had_freely_and_seen_large_and_small() => Assert.Equal(
        [
            "http://opds-spec.org/acquisition/open-access https://x.test/editions/e1/edition.epub application/epub+zip",
            "http://opds-spec.org/image https://x.test/editions/e1/cover.png image/png",
            "http://opds-spec.org/image/thumbnail https://x.test/editions/e1/thumbnail.png image/png",
            "alternate https://x.test/editions/e1/ text/html",
        ],
        Links(Feed(SmallEdition.Edition).Element(s_atom + "entry")!));

    [Fact]
    public void An_entry_tells_of_the_book_what_the_book_tells_of_itself()
    {
        var first = new Release(new(1, 0, 0), new(2025, 5, 6), []);
        var entry = Feed(SmallEdition.Edition with { Ledger = new([first, first with { Version = new(1, 2, 0), Date = new(2026, 1, 2) }], []) }).Element(s_atom + "entry")!;

        Assert.Equal(
            [
                "id https://x.test/editions/opds.xml#e1", "title On Trade", "summary What a board held of trade.", "updated 2026-01-02T00:00:00Z",
                "author A Board", "contributor the editors", "category ", "rights In the public domain",
            ],
            entry.Elements().Where(part => part.Name.Namespace == s_atom && part.Name != s_atom + "link").Select(part => $"{part.Name.LocalName} {part.Value.Trim()}"));
        Assert.Equal("Memorandum", entry.Element(s_atom + "category")!.Attribute("term")!.Value);
        Assert.Equal(
            ["identifier https://x.test/editions/e1/", "issued 2025-05-06", "language en", "publisher Some Editions"],
            entry.Elements().Where(part => part.Name.Namespace == s_terms).Select(part => $"{part.Name.LocalName} {part.Value}"));
    }

    [Fact]
    public void The_newest_book_stands_first()
    {
        var newest = SmallEdition.Edition with { Id = new("e2"), Metadata = SmallEdition.Edition.Metadata with { Released = new(2026, 2, 1) } };

        Assert.Equal(["e2", "e1"], Feed(SmallEdition.Edition, newest).Elements(s_atom + "entry").Select(entry => entry.Element(s_atom + "id")!.Value.Split('#')[1]));
    }

    private static XElement Feed(params Edition[] editions)
    {
        var file = Assert.Single(BookCatalogue.Of(Catalogue.Of(new(s_site, editions))));
        Assert.Equal(Addresses.Catalogue, file.Path);
        return XDocument.Parse(Encoding.UTF8.GetString(file.Content.Span)).Root!;
    }

    private static IEnumerable<string> Links(XElement of) => of.Elements(s_atom + "link").Select(link => $"{link.Attribute("rel")!.Value} {link.Attribute("href")!.Value} {link.Attribute("type")!.Value}");
}
