using StatiqEdition.Model;
using StatiqEdition.Theme;

namespace StatiqEdition.Publishing;

/// <summary>The title page of an edition as pictures: <c>cover.png</c>, the cover of the electronic book, <c>thumbnail.png</c>, the same for lists of books, and <c>card.png</c>, which stands beside links to the edition (Open Graph).</summary>
public static class TitlePictures
{
    private static readonly PictureShape s_cover = new(1200, 1800, Title: 84, Small: 30);
    private static readonly PictureShape s_thumbnail = new(300, 450, Title: 22, Small: 8);
    private static readonly PictureShape s_card = new(1200, 630, Title: 54, Small: 23);

    private static readonly Derived<byte[]> s_covers = new(edition => Png(s_cover, edition));

    /// <summary>All pictures.</summary>
    public static IEnumerable<SiteFile> Of(Site site, Edition edition) =>
    [
        new(Addresses.Cover(edition), Cover(edition)),
        new(Addresses.Thumbnail(edition), Png(s_thumbnail, edition)),
        new(Addresses.Card(edition), Png(s_card, edition)),
    ];

    /// <summary>The upright picture as PNG.</summary>
    public static byte[] Cover(Edition edition) => s_covers.Of(edition);

    /// <summary>Draws the cover of a kept release with the edition's, where the title page says the same.</summary>
    internal static void ShareCover(Edition edition, Edition kept)
    {
        if (TitleWords.Of(edition.Metadata) == TitleWords.Of(kept.Metadata))
            s_covers.Share(edition, kept);
    }

    private static byte[] Png(PictureShape shape, Edition edition) => TitlePicture.Png(shape, TitleWords.Of(edition.Metadata));
}
