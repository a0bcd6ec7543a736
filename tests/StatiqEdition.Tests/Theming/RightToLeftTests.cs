using System.Xml.Linq;
using AngleSharp.Dom;
using StatiqEdition.Publishing;
using StatiqEdition.Tests.Hostile;

namespace StatiqEdition.Tests.Theming;

/// <summary>A text whose language is written from right to left is set so wherever it stands, in pages that are not.</summary>
public sealed class RightToLeftTests
{
    private static readonly Lazy<Task<IReadOnlyDictionary<string, IDocument>>> s_pages = new(() => TrialPages.Of(RightToLeftEdition.In("he")));

    [Theory]
    [InlineData("index.html", ".part, .endnotes [lang=he]", "rtl")]
    [InlineData("index.html", "aside.variant", "ltr")]
    [InlineData("index.html", "aside.variant .head, aside.variant .words", "rtl")]
    [InlineData("apparatus/index.html", ".app b, .app .words", "rtl")]
    [InlineData("transcript/index.html", ".witness .words", "rtl")]
    [InlineData("p1/index.html", ".passage, aside.note", "rtl")]
    [InlineData("words/index.html", "ul[lang=he]", "rtl")]
    [InlineData("about/index.html", ".whence [lang=he]", "rtl")]
    public async Task The_words_of_the_text_have_their_direction_on_every_page(string page, string words, string direction)
    {
        var found = (await s_pages.Value)[$"trial/{page}"].QuerySelectorAll(words);

        Assert.NotEmpty(found);
        Assert.All(found, element => Assert.Equal(direction, element.GetAttribute("dir")));
    }

    [Fact]
    public async Task Whatever_says_the_language_of_the_text_says_its_direction_and_the_pages_have_none() => Assert.All((await s_pages.Value).Values, page =>
    {
        Assert.All(page.QuerySelectorAll("[lang=he]"), element => Assert.Equal("rtl", element.GetAttribute("dir")));
        Assert.Null(page.DocumentElement.GetAttribute("dir"));
    });

    [Fact]
    public async Task A_text_from_left_to_right_says_no_direction() =>
        Assert.All((await TrialPages.Of(new TrialEdition().WithMetadata("language: az\n"))).Values, page => Assert.Empty(page.QuerySelectorAll("[dir=rtl], [dir=ltr]")));

    [Fact]
    public async Task A_reading_with_words_from_right_to_left_is_still_a_piece_of_a_text_from_left_to_right()
    {
        var page = await TrialPages.Reading("1. The Peiping regime accepts Moscow {~~leadersbip~>leadership~~}{>>ocr | F = שלום,<<}.\n\n2. Both desire {~~revolu-~>revolution.~~}\n");

        Assert.Equal("ltr", page.QuerySelectorAll("aside.variant .words").Single(words => words.TextContent == "שלום,").GetAttribute("dir"));
    }

    [Fact]
    public void The_book_is_turned_from_left_to_right_and_its_text_runs_so()
    {
        var book = Book("az-Arab");

        Assert.Equal("rtl", (string?)book["EPUB/package.opf"].Descendants().Single(element => element.Name.LocalName == "spine").Attribute("page-progression-direction"));
        Assert.Equal("rtl", (string?)book["EPUB/part-pact.xhtml"].Attribute("dir"));
        Assert.Equal((null, null), ((string?)book["EPUB/about.xhtml"].Attribute("dir"), (string?)book["EPUB/apparatus.xhtml"].Attribute("dir")));
        Assert.All(book["EPUB/apparatus.xhtml"].Descendants().Where(element => (string?)element.Attribute("lang") == "az-Arab"), element => Assert.Equal("rtl", (string?)element.Attribute("dir")));
    }

    [Fact]
    public void A_book_from_left_to_right_says_no_direction() =>
        Assert.All(Book("en").Values, page => Assert.DoesNotContain(page.DescendantsAndSelf().Attributes(), attribute => attribute.Name.LocalName is "dir" or "page-progression-direction"));

    private static Dictionary<string, XElement> Book(string language)
    {
        var library = RightToLeftEdition.In(language).Read().Value!;
        return Skeleton.Entries(EpubBook.Of(library.Site, library.Editions[0]).Single()).Where(file => Path.GetExtension(file.Path) is ".xhtml" or ".opf")
            .ToDictionary(file => file.Path, file => XDocument.Load(new MemoryStream(file.Content.ToArray())).Root!);
    }
}
