using StatiqEdition.Model;

namespace StatiqEdition;

/// <summary>Where a site stands: its absolute address, and the path on its host.</summary>
public static class SiteAddress
{
    /// <summary>The path with a slash at both ends; null where it holds anything else than unreserved characters (RFC 3986, 2.3) between slashes.</summary>
    public static string? ReadPath(string path)
    {
        var steps = path.Split('/', StringSplitOptions.RemoveEmptyEntries);
        return steps.All(IsStep) ? string.Concat(steps.Select(step => $"/{step}")) + "/" : null;
    }

    /// <summary>The address, ending in a slash; null where it is not of http or https or has a query, a fragment or a user.</summary>
    public static Uri? ReadUrl(string url) =>
        Uri.TryCreate(url, UriKind.Absolute, out var address)
        && address is { Scheme: "http" or "https", Query: "", Fragment: "", UserInfo: "" }
        && ReadPath(address.AbsolutePath) is { } path
            ? new(address, path)
            : null;

    /// <summary>The site as the command line wants it. The path is that of the address unless given; one that contradicts the address is refused.</summary>
    public static Site Settle(Site site, SiteOptions options)
    {
        var url = options.SiteUrl ?? (site.Url is null ? null : ReadUrl(site.Url.AbsoluteUri));
        if (url is not null && options.BasePath is { } path && path != url.AbsolutePath)
            throw new RefusedException($"the base path {path} is not the path of the site's address {url}; leave out --base-path or correct one of them");
        return site with { Url = url, BasePath = options.BasePath ?? url?.AbsolutePath ?? site.BasePath };
    }

    private static bool IsStep(string step) =>
        step is not ("." or "..") && step.All(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '.' or '_' or '~');
}
