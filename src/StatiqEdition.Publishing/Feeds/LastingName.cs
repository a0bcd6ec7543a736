using StatiqEdition.Model;
using StatiqEdition.Theme;

namespace StatiqEdition.Publishing;

/// <summary>Names that stay, whatever becomes of the pages: <c>tag:</c> URIs (RFC 4151) of the site's host, the day from which something could be named, and its path on the host.</summary>
internal static class LastingName
{
    /// <summary>The name of something below the site's root, first named on a day.</summary>
    public static string Of(Uri root, DateOnly day, string what) => $"tag:{root.IdnHost},{Day.Machine(day)}:{root.AbsolutePath}{what}";

    /// <summary>The name of a release, <c>tag:…,2026-11-24:/nie-58/1.0.0</c>: neither its day nor its number ever changes.</summary>
    public static string Of(Uri root, Edition edition, Release release) => Of(root, release.Date, $"{edition.Id}/{release.Version}");
}
