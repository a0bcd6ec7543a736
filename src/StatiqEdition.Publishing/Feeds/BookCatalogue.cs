using System.ServiceModel.Syndication;
using System.Xml.Linq;
using StatiqEdition.Model;
using StatiqEdition.Theme;

namespace StatiqEdition.Publishing;

/// <summary><c>opds.xml</c> (OPDS Catalog 1.2): the electronic books of the site in one complete acquisition feed, for reading systems. Only where the site's URL is known, because the ids of its entries must be unique and never change (5.1.1), which nothing without a host is.</summary>
public static class BookCatalogue
{
    private const string Relations = "http://opds-spec.org";
    private static readonly XNamespace s_terms = "http://purl.org/dc/terms/";
    private static readonly XNamespace s_history = "http://purl.org/syndication/history/1.0";

    /// <summary>The one file, or none.</summary>
    public static IEnumerable<SiteFile> Of(Catalogue catalogue)
    {
        if (catalogue.Site.Url is not { } root)
            yield break;
        var (own, site) = (new Uri(root, Addresses.Catalogue), catalogue.Site);
        var books = catalogue.Cards.OrderByDescending(card => card.Metadata.Released).ThenBy(card => card.Id, StringComparer.Ordinal).Select(card => Entry(site, root, card));
        yield return FeedFile.Of(Addresses.Catalogue, new(site.Title, site.Description, null, own.AbsoluteUri, FeedFile.At(FeedFile.LastDay(catalogue)), [.. books])
        {
            Authors = { new() { Name = site.Title } },
            Links =
            {
                FeedFile.Link(own, "self", Addresses.CatalogueType),
                FeedFile.Link(own, "start", Addresses.CatalogueType),
                FeedFile.Link(root, "alternate", "text/html"),
            },
            ElementExtensions = { new XElement(s_history + "complete").CreateReader() },
        });
    }

    private static SyndicationItem Entry(Site site, Uri root, EditionCard card)
    {
        var (edition, known) = (card.Edition, card.Metadata);
        return new()
        {
            Id = new Uri(root, $"{Addresses.Catalogue}#{edition.Id}").AbsoluteUri,
            Title = new(known.Title),
            LastUpdatedTime = FeedFile.At(known.Released),
            Authors = { new() { Name = known.Author } },
            Contributors = { new() { Name = known.Editors } },
            Categories = { new(known.Genre) },
            Copyright = new(known.Licence.Name),
            Summary = new(known.Abstract),
            Links =
            {
                FeedFile.Link(new(root, Addresses.Epub(edition)), $"{Relations}/acquisition/open-access", "application/epub+zip"),
                FeedFile.Link(new(root, Addresses.Cover(edition)), $"{Relations}/image", "image/png"),
                FeedFile.Link(new(root, Addresses.Thumbnail(edition)), $"{Relations}/image/thumbnail", "image/png"),
                FeedFile.Link(new(root, Addresses.Of(edition)), "alternate", "text/html"),
            },
            ElementExtensions =
            {
                Term("identifier", card.Book),
                Term("issued", Day.Machine(card.Issued)),
                Term("language", known.Language),
                Term("publisher", site.Title),
            },
        };
    }

    private static System.Xml.XmlReader Term(string name, string value) => new XElement(s_terms + name, new XAttribute(XNamespace.Xmlns + "dc", s_terms), value).CreateReader();
}
