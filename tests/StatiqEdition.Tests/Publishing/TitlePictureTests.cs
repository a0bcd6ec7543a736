using System.Buffers.Binary;
using System.IO.Compression;
using StatiqEdition.Model;
using StatiqEdition.Publishing;
using StatiqEdition.Theme;

namespace StatiqEdition.Tests;

public sealed class TitlePictureTests
{
    [Fact]
    public void The_card_has_the_size_that_links_ask_for_and_the_covers_stand_upright()
    {
        var pictures = TitlePictures.Of(SmallEdition.Library.Site, SmallEdition.Edition).ToDictionary(file => file.Path, file => Size(file.Content.Span));

        Assert.Equal((1200, 630), pictures["e1/card.png"]);
        Assert.Equal((1200, 1800), pictures["e1/cover.png"]);
        Assert.Equal((300, 450), pictures["e1/thumbnail.png"]);
    }

    [Fact]
    public void The_same_title_page_is_the_same_picture() =>
        Assert.Equal(TitlePictures.Cover(SmallEdition.Edition with { }), TitlePictures.Cover(SmallEdition.Edition with { }));

    [Theory]
    [InlineData("On Trade")]
    [InlineData("On Trades")]
    public async Task A_kept_release_has_the_cover_of_its_own_title(string title)
    {
        var kept = SmallEdition.Edition with { IsKept = true, Metadata = SmallEdition.Edition.Metadata with { Title = title } };

        var published = await (await Publisher.OfEdition(SmallEdition.Library.Site, SmallEdition.Edition with { Kept = [kept] })).Files();

        Assert.Equal(TitlePictures.Cover(kept with { }), CoverIn(published.Single(file => file.Path == Addresses.Epub(kept))));
        Assert.Equal(TitlePictures.Cover(SmallEdition.Edition), CoverIn(published.Single(file => file.Path == Addresses.Epub(SmallEdition.Edition))));
    }

    [Fact]
    public void What_the_title_page_says_is_in_the_picture()
    {
        var pictures = new[] { With(known => known), With(known => known with { Title = "On Trades" }), With(known => known with { Genre = "Letter" }), With(known => known with { ShortTitle = "T" }), With(known => known with { Author = "B" }), With(known => known with { Date = new(1952, 9, 11) }) };

        Assert.Equal(pictures.Length, pictures.Distinct().Count());
    }

    [Fact]
    public void A_line_with_letters_that_the_fonts_lack_is_left_out_and_nothing_else() =>
        Assert.Equal(With(known => known with { Title = "" }), With(known => known with { Title = "中国" }));

    [Theory]
    [InlineData("")]
    [InlineData("Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft")]
    public void Any_title_makes_a_picture(string title) => Assert.NotEmpty(With(known => known with { Title = title }));

    [Fact]
    public void A_very_long_title_makes_a_picture() =>
        Assert.NotEmpty(With(known => known with { Title = string.Join(' ', Enumerable.Repeat("Relations", 400)) }));

    [Fact]
    public void Lines_are_as_few_and_as_equal_as_they_can_be()
    {
        Assert.Equal(["one two", "three four"], BalancedLines.Of("one two three four", 14, line => line.Length));
        Assert.Equal(["one two three"], BalancedLines.Of("one two three", 14, line => line.Length));
        Assert.Equal(["a", "much-too-long-word", "b"], BalancedLines.Of("a much-too-long-word b", 5, line => line.Length));
    }

    private static byte[] CoverIn(SiteFile book)
    {
        using var archive = new ZipArchive(new MemoryStream(book.Content.ToArray()));
        using var cover = archive.Entries.Single(entry => entry.Name == "cover.png").Open();
        using var bytes = new MemoryStream();
        cover.CopyTo(bytes);
        return bytes.ToArray();
    }

    private static string With(Func<Metadata, Metadata> change) =>
        Convert.ToHexString(TitlePictures.Cover(SmallEdition.Edition with { Metadata = change(SmallEdition.Edition.Metadata) }));

    // The first chunk of a PNG is IHDR (W3C, Portable Network Graphics, §11.2.1).
    private static (int, int) Size(ReadOnlySpan<byte> png) => (BinaryPrimitives.ReadInt32BigEndian(png[16..]), BinaryPrimitives.ReadInt32BigEndian(png[20..]));
}
