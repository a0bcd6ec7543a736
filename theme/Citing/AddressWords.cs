using StatiqEdition.Model;

namespace StatiqEdition.Theme;

/// <summary>How an address is shown to a reader.</summary>
public static class AddressWords
{
    /// <summary>The whole address of a target below the site's root where the site's is known; else from the root of the host.</summary>
    public static string Shown(Site site, string target) => site.Url is { } root ? new Uri(root, target).AbsoluteUri : site.BasePath + target;
}
