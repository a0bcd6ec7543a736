using StatiqEdition.Model;

namespace StatiqEdition.Theme;

/// <summary>Where a page's head leads programs: to its lasting address (RFC 6596, RFC 8574), its licence (RFC 4946) and every other form of what it shows; the text to every form of the edition.</summary>
public static class HeadLinks
{
    /// <summary>The links; those that have to be absolute only where the site's address is known.</summary>
    public static IEnumerable<HeadLink> Of(PageFrame frame) =>
    [
        .. frame.Canonical is { } canonical ? [new("canonical", canonical.AbsoluteUri)] : Array.Empty<HeadLink>(),
        .. frame.Site.Url is not null && frame.IsForSubscribers ? [new("alternate", frame.To(Addresses.Feed), Addresses.FeedType, "Releases"), new HeadLink("alternate", frame.To(Addresses.Catalogue), Addresses.CatalogueType, "Electronic books")] : Array.Empty<HeadLink>(),
        .. frame.Edition is { } edition && frame.MovedTo is null ? OfEdition(frame, edition) : [],
    ];

    private static IEnumerable<HeadLink> OfEdition(PageFrame frame, Edition edition)
    {
        if (new Cited(frame.Site, edition, frame.Passage).Address is { } lasting)
            yield return new("cite-as", lasting);
        if (edition.Metadata.Licence.Url is { } licence)
            yield return new("license", licence);
        foreach (var (name, address, mediaType) in Forms(frame, edition))
            yield return new("alternate", frame.To(address), mediaType, name);
    }

    private static IEnumerable<(string Name, string Address, string MediaType)> Forms(PageFrame frame, Edition edition)
    {
        if (frame.Passage is { } passage)
            return [("Text", Addresses.RecordText(edition, passage.Id), "text/plain"), ("JSON", Addresses.RecordJson(edition, passage.Id), "application/json"), .. Citations(new(frame.Site, edition, passage))];
        var isText = frame.Path == Addresses.Of(edition);
        var forms = Download.Of(frame.Site, edition).Where(download => isText || download.Page == frame.Path).Select(download => (download.Name, download.Address, download.MediaType));
        return isText ? forms.Concat(Citations(new(frame.Site, edition))) : forms;
    }

    private static IEnumerable<(string Name, string Address, string MediaType)> Citations(Cited cited) =>
        CitationFormat.All.Select(format => (format.Name, format.Address(cited)!, format.MediaType));
}
