using System.IO.Compression;
using System.Text;
using System.Xml.Linq;
using StatiqEdition.Model;
using StatiqEdition.Publishing;

namespace StatiqEdition.Tests;

public sealed class EpubBookTests
{
    private static readonly XNamespace s_html = "http://www.w3.org/1999/xhtml";
    private static readonly XNamespace s_epub = "http://www.idpf.org/2007/ops";
    private static readonly XNamespace s_opf = "http://www.idpf.org/2007/opf";
    private static readonly ZipArchive s_real = Book(RealInput.Outcome.Value!.Site, RealInput.Edition);

    [Fact]
    public void The_first_entry_says_what_it_is_and_is_not_compressed()
    {
        var first = s_real.Entries[0];

        Assert.Equal(("mimetype", "application/epub+zip"), (first.FullName, Text(s_real, "mimetype")));
        Assert.Equal(first.Length, first.CompressedLength);
    }

    [Fact]
    public void No_entry_has_a_time_of_its_own() =>
        Assert.All(s_real.Entries, entry => Assert.Equal(new DateTime(1980, 1, 1), entry.LastWriteTime.DateTime));

    [Fact]
    public void The_pages_of_the_document_are_listed_in_order_and_each_leads_to_its_beginning()
    {
        var list = Page(s_real, "nav").Descendants(s_html + "nav").Single(nav => (string?)nav.Attribute(s_epub + "type") == "page-list").Descendants(s_html + "a").ToList();

        Assert.Equal(RealInput.Edition.Passages.SelectMany(passage => passage.PageBreaks).Select(page => page.Page), list.Select(page => page.Value));
        Assert.All(list, page => Assert.Equal("doc-pagebreak", (string?)Target(page).Attribute("role")));
    }

    [Fact]
    public void A_supplied_mark_of_a_note_stands_in_brackets_as_supplied_words_do() => Assert.Equal(
        ["[1]", "2", "[3]", "[4]"],
        Pages(s_real).SelectMany(page => page.Descendants(s_html + "sup")).Where(mark => (string?)mark.Attribute("class") == "noteref").Select(mark => mark.Value));

    [Fact]
    public void What_only_programs_read_of_the_contents_is_hidden_from_those_who_open_them() => Assert.Equal(
        [("toc", false), ("page-list", true), ("landmarks", true)],
        Page(s_real, "nav").Descendants(s_html + "nav").Select(nav => ((string)nav.Attribute(s_epub + "type")!, nav.Attribute("hidden") is not null)));

    [Fact]
    public void Every_note_is_a_footnote_that_its_mark_opens()
    {
        var marks = Pages(s_real).SelectMany(page => page.Descendants(s_html + "a")).Where(link => (string?)link.Attribute("role") == "doc-noteref").ToList();

        Assert.Equal(["1", "2", "3", "4"], marks.Select(mark => mark.Value));
        Assert.All(marks, mark => Assert.Equal(("aside", "footnote"), (Target(mark).Name.LocalName, (string?)Target(mark).Attribute(s_epub + "type"))));
    }

    [Fact]
    public void Marked_words_lead_to_their_variant_and_the_variant_leads_back()
    {
        var words = Pages(s_real).SelectMany(page => page.Descendants(s_html + "a")).Single(link => (string?)link.Attribute("id") == "vp9-1--ref");
        var entry = Target(words);

        Assert.Equal("Stalinist] Stallnist O · misread letters", entry.Value);
        Assert.Equal(words, Target(entry.Descendants(s_html + "a").First()), XNode.EqualityComparer);
    }

    [Fact]
    public void Every_variant_and_transposition_is_an_entry_of_the_book_s_apparatus() =>
        Assert.Equal(
            RealInput.Edition.Variants.Count + RealInput.Edition.Proof.Transpositions.Count,
            Page(s_real, "apparatus").Descendants(s_html + "li").Count());

    [Fact]
    public void The_introduction_s_links_to_the_text_lead_into_the_book()
    {
        var links = Page(s_real, "about").Descendants(s_html + "a").Select(link => (string)link.Attribute("href")!).ToList();

        Assert.Contains("part-estimate.xhtml#p26", links);
        Assert.DoesNotContain(links, link => link.StartsWith("..", StringComparison.Ordinal));
    }

    [Fact]
    public void The_book_is_known_by_the_edition_s_address_where_it_has_one()
    {
        Assert.Equal("https://editions.test/e1/", Identifier(SmallEdition.Library.Site with { Url = new("https://editions.test/") }));
        Assert.Matches("^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$", Identifier(SmallEdition.Library.Site));
    }

    [Fact]
    public void How_the_book_can_be_read_is_said_in_its_package()
    {
        var said = Package(s_real).Descendants(s_opf + "meta").ToLookup(meta => (string?)meta.Attribute("property"), meta => meta.Value);

        Assert.Equal(["textual"], said["schema:accessModeSufficient"]);
        Assert.Contains("pageNavigation", said["schema:accessibilityFeature"]);
        Assert.Equal(["none"], said["schema:accessibilityHazard"]);
        Assert.Single(said["schema:accessibilitySummary"]);
    }

    private static string Identifier(Site site) => Package(Book(site, SmallEdition.Edition)).Descendants(XName.Get("identifier", "http://purl.org/dc/elements/1.1/")).Single().Value;

    private static ZipArchive Book(Site site, Edition edition) => new(new MemoryStream(Assert.Single(EpubBook.Of(site, edition)).Content.ToArray()));

    private static XElement Package(ZipArchive book) => XElement.Parse(Text(book, "EPUB/package.opf"));

    private static XElement Page(ZipArchive book, string name) => XElement.Parse(Text(book, $"EPUB/{name}.xhtml"), LoadOptions.SetBaseUri);

    private static IEnumerable<XElement> Pages(ZipArchive book) =>
        book.Entries.Where(entry => entry.Name.EndsWith(".xhtml", StringComparison.Ordinal)).Select(entry => Page(book, Path.GetFileNameWithoutExtension(entry.Name)));

    private static XElement Target(XElement link)
    {
        var (file, id) = ((string)link.Attribute("href")!).Split('#') is [var page, var fragment] ? (page, fragment) : default;
        return Page(s_real, file[..^".xhtml".Length]).Descendants().Single(element => (string?)element.Attribute("id") == id);
    }

    private static string Text(ZipArchive book, string path)
    {
        using var reader = new StreamReader(book.GetEntry(path)!.Open(), Encoding.UTF8);
        return reader.ReadToEnd();
    }
}
