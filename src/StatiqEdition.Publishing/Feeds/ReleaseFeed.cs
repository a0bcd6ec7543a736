using System.ServiceModel.Syndication;
using StatiqEdition.Model;
using StatiqEdition.Theme;

namespace StatiqEdition.Publishing;

/// <summary><c>feed.xml</c> (Atom, RFC 4287): every release of every edition with what it corrected, the newest first; only where the site's URL is known. Its days are those of the ledgers.</summary>
public static class ReleaseFeed
{
    /// <summary>The one file, or none.</summary>
    public static IEnumerable<SiteFile> Of(Library library)
    {
        if (library.Site.Url is not { } root)
            yield break;
        var releases = from edition in library.Editions
                       from errata in ErrataLists.Of(edition)
                       orderby errata.Release.Date descending, edition.Id.Id, errata.Release.Version descending
                       select Entry(root, edition, errata);
        var (own, site) = (new Uri(root, Addresses.Feed), library.Site);
        yield return FeedFile.Of(Addresses.Feed, new(site.Title, site.Description, null, own.AbsoluteUri, FeedFile.At(FeedFile.LastDay(library.Editions)), [.. releases])
        {
            Links = { FeedFile.Link(own, "self", Addresses.FeedType), FeedFile.Link(root, "alternate", "text/html") },
        });
    }

    // What was released, where it is kept; else what is said of it.
    private static string Announced(Edition edition, Release release) =>
        edition.Kept.FirstOrDefault(kept => kept.Metadata.Version == release.Version.ToString()) is { } kept ? Addresses.Of(kept) : Addresses.Releases(edition);

    private static SyndicationItem Entry(Uri root, Edition edition, Errata errata)
    {
        var (known, day) = (edition.Metadata, FeedFile.At(errata.Release.Date));
        return new()
        {
            Id = LastingName.Of(root, edition, errata.Release),
            Title = new($"{known.ShortTitle}, edition {errata.Release.Version}"),
            PublishDate = day,
            LastUpdatedTime = day,
            Authors = { new() { Name = known.Editors } },
            Links = { FeedFile.Link(new(root, Announced(edition, errata.Release)), "alternate", "text/html") },
            Content = new TextSyndicationContent(new ReleaseContent(root, edition).Of(errata).ToString(System.Xml.Linq.SaveOptions.DisableFormatting), TextSyndicationContentKind.XHtml),
        };
    }
}
