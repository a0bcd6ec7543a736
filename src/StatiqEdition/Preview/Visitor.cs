using Microsoft.AspNetCore.Http;

namespace StatiqEdition;

/// <summary>Who may ask the preview for what: this machine's browser and programs, to read, and no page of another site (Fetch Metadata, W3C).</summary>
internal static class Visitor
{
    /// <summary>The answer to a request that names another host, which another's server may have led here (DNS rebinding), or would do more than read; null for any other.</summary>
    public static Answer? Refusal(string method, string host) => (method, host) switch
    {
        (_, not ("localhost" or "127.0.0.1")) => Answer.Bare(403),
        (not ("GET" or "HEAD"), _) => Answer.Bare(405),
        _ => null,
    };

    /// <summary>Whether a page of another site asks. One that only links here may; the events are for the preview's own pages alone.</summary>
    public static bool IsForeign(HttpRequest request, bool isForOwnPages)
    {
        var origin = request.Headers.Origin.ToString();
        var site = request.Headers["Sec-Fetch-Site"].ToString();
        var isElsewhere = isForOwnPages ? site is not ("" or "same-origin") : site == "cross-site" && request.Headers["Sec-Fetch-Mode"] != "navigate";
        return isElsewhere || (origin.Length > 0 && origin != $"{request.Scheme}://{request.Host}");
    }
}
