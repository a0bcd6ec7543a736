namespace StatiqEdition.Markdown;

/// <summary>Where a link may lead: http, https, mailto, or an address without a scheme and without a host.</summary>
internal static class LinkTargets
{
    private static readonly string[] s_schemes = ["http", "https", "mailto"];

    /// <summary>Whether an address may be linked to, judged as a browser reads it: without the control characters and spaces that browsers ignore, and the signs that no address has (RFC 3986, appendix A).</summary>
    public static bool IsAllowed(string address)
    {
        if (address.Any(c => c <= ' ' || "\\{}<>\"^`|".Contains(c, StringComparison.Ordinal)) || Unseen.In(address).Any() || address.StartsWith("//", StringComparison.Ordinal))
            return false;
        var colon = address.IndexOf(':', StringComparison.Ordinal);
        var end = address.AsSpan().IndexOfAny('/', '?', '#');
        var isRelative = colon < 0 || (end >= 0 && end < colon);
        return address.Length > 0 && (isRelative || s_schemes.Contains(address[..colon].ToLowerInvariant()));
    }
}
