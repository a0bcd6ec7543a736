using StatiqEdition.Model;
using StatiqEdition.Theme;

namespace StatiqEdition.Publishing;

/// <summary>The one list of the headers a host sends: written as <c>_headers</c> (Netlify, Cloudflare Pages), sent by the preview, and, what does not depend on the editions, repeated in <c>netlify.toml</c>.</summary>
public static class HostHeaders
{
    /// <summary>The file's path, which hosts keep to themselves.</summary>
    public const string Path = "_headers";

    /// <summary>What every answer carries. The pages need nothing but their own style sheets, scripts, pictures and fonts, so everything else is refused.</summary>
    public static IReadOnlyList<Header> Security { get; } =
    [
        new("Content-Security-Policy", "default-src 'none'; style-src 'self'; font-src 'self'; img-src 'self'; script-src 'self'; connect-src 'self'; worker-src 'self'; manifest-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'"),
        new("Strict-Transport-Security", "max-age=31536000; includeSubDomains"),
        new("X-Content-Type-Options", "nosniff"),
        new("Referrer-Policy", "strict-origin-when-cross-origin"),
        new("Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=(), usb=()"),
        new("Cross-Origin-Opener-Policy", "same-origin"),
    ];

    /// <summary>What lets programs on other sites read the published files (Fetch, CORS protocol), as clients of Distributed Text Services in a browser must. It is for hosts alone: what an editor previews is nobody else's yet.</summary>
    public static Header Open { get; } = new("Access-Control-Allow-Origin", "*");

    /// <summary>The rules of every site. Font names carry no version, so a browser asks again after a day; everything else is asked for each time, so that a correction is seen at once.</summary>
    public static IReadOnlyList<HeaderRule> Rules { get; } =
    [
        new("/*", [.. Security, Open]),
        new("/assets/fonts/*", [new("Cache-Control", "public, max-age=86400")]),
        new($"/{Addresses.Feed}", [new("Content-Type", Addresses.FeedType)]),
        new($"/{Addresses.Catalogue}", [new("Content-Type", Addresses.CatalogueType)]),
    ];

    /// <summary>The rules of a site, those of its editions last. A header that several rules give an answer is sent with all values.</summary>
    public static IReadOnlyList<HeaderRule> RulesOf(Catalogue catalogue) => [.. Rules, .. Signposts.Of(catalogue)];

    /// <summary>The one file.</summary>
    public static IEnumerable<SiteFile> Of(Catalogue catalogue)
    {
        var rules = RulesOf(catalogue).Select(rule => $"{rule.Path}\n{string.Concat(rule.Headers.Select(header => $"  {header.Name}: {header.Value}\n"))}");
        yield return SiteFile.OfText(Path, string.Join('\n', rules));
    }
}
