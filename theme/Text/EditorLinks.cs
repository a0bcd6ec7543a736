using StatiqEdition.Model;

namespace StatiqEdition.Theme;

/// <summary>Where the links of a text, its notes and its remarks lead away from the reading page, for which they are written (docs/format.md).</summary>
public static class EditorLinks
{
    /// <summary>The target as a page below the site's root, or a file, has to name it; one with a scheme, or from the root of the host, is the same everywhere.</summary>
    public static string From(string page, Edition edition, string target) =>
        IsRelative(target) && page != Addresses.Of(edition) ? PageFrame.Between(page, Addresses.Of(edition)) + target : target;

    private static bool IsRelative(string target)
    {
        var colon = target.IndexOf(':', StringComparison.Ordinal);
        var end = target.AsSpan().IndexOfAny('/', '?', '#');
        return !target.StartsWith('/') && (colon < 0 || (end >= 0 && end < colon));
    }
}
