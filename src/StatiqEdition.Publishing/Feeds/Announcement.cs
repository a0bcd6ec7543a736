using System.Xml.Linq;
using StatiqEdition.Model;
using StatiqEdition.Theme;

namespace StatiqEdition.Publishing;

/// <summary>What the feed tells of one release: its lasting name, its number and day, where it stands below the site's root, and what it corrected, in XHTML.</summary>
public sealed record Announcement(string Name, string Version, DateOnly Day, string Address, string Content)
{
    /// <summary>Every release of an edition, the newest first; none where the site's URL is not known, because then nothing has a lasting name.</summary>
    internal static IReadOnlyList<Announcement> Of(Site site, Edition edition) => site.Url is { } root ? [.. ErrataLists.Of(edition).Select(errata => Of(root, edition, errata))] : [];

    private static Announcement Of(Uri root, Edition edition, Errata errata) => new(
        LastingName.Of(root, edition, errata.Release),
        errata.Release.Version.ToString(),
        errata.Release.Date,
        Place(edition, errata.Release),
        new ReleaseContent(root, edition).Of(errata).ToString(SaveOptions.DisableFormatting));

    // What was released, where it is kept; else what is said of it.
    private static string Place(Edition edition, Release release) =>
        edition.Kept.FirstOrDefault(kept => kept.Metadata.Version == release.Version.ToString()) is { } kept ? Addresses.Of(kept) : Addresses.Releases(edition);
}
