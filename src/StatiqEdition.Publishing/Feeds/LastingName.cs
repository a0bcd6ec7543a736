using StatiqEdition.Model;
using StatiqEdition.Theme;

namespace StatiqEdition.Publishing;

/// <summary>Names that stay, whatever becomes of the pages: <c>tag:</c> URIs (RFC 4151) of the site's host, a day and a path on the host.</summary>
internal static class LastingName
{
    /// <summary>The name of a release, <c>tag:…,2026-11-24:/nie-58/1.0.0</c>: neither its day nor its number ever changes.</summary>
    public static string Of(Uri root, Edition edition, Release release) =>
        $"tag:{root.IdnHost},{Day.Machine(release.Date)}:{root.AbsolutePath}{edition.Id}/{release.Version}";
}
