using System.ServiceModel.Syndication;
using StatiqEdition.Model;
using StatiqEdition.Theme;

namespace StatiqEdition.Publishing;

/// <summary><c>feed.xml</c> (Atom, RFC 4287): every release of every edition with what it corrected, the newest first; only where the site's URL is known. Its days are those of the ledgers.</summary>
public static class ReleaseFeed
{
    /// <summary>The one file, or none.</summary>
    public static IEnumerable<SiteFile> Of(Catalogue catalogue)
    {
        if (catalogue.Site.Url is not { } root)
            yield break;
        // The releases of a card stand in their order, the newest first, and sorting keeps it.
        var releases = from card in catalogue.Cards
                       from release in card.Announcements
                       orderby release.Day descending, card.Id
                       select Entry(root, card.Metadata, release);
        var (own, site) = (new Uri(root, Addresses.Feed), catalogue.Site);
        yield return FeedFile.Of(Addresses.Feed, new(site.Title, site.Description, null, own.AbsoluteUri, FeedFile.At(FeedFile.LastDay(catalogue)), [.. releases])
        {
            Links = { FeedFile.Link(own, "self", Addresses.FeedType), FeedFile.Link(root, "alternate", "text/html") },
        });
    }

    private static SyndicationItem Entry(Uri root, Metadata known, Announcement release)
    {
        var day = FeedFile.At(release.Day);
        return new()
        {
            Id = release.Name,
            Title = new($"{known.ShortTitle}, edition {release.Version}"),
            PublishDate = day,
            LastUpdatedTime = day,
            Authors = { new() { Name = known.Editors } },
            Links = { FeedFile.Link(new(root, release.Address), "alternate", "text/html") },
            Content = new TextSyndicationContent(release.Content, TextSyndicationContentKind.XHtml),
        };
    }
}
