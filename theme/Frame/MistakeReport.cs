using StatiqEdition.Model;

namespace StatiqEdition.Theme;

/// <summary>The address at which a page's mistakes are reported.</summary>
public static class MistakeReport
{
    /// <summary>The site's report address with the page, the edition's version and, where known, the absolute address; null where the site takes no reports.</summary>
    public static string? For(PageFrame frame)
    {
        if (frame.Site.Report is not { } report)
        {
            return null;
        }

        var version = frame.Edition?.Metadata.Version;
        string[] query = [Pair("page", frame.Path), .. version is null ? [] : new[] { Pair("version", version) },
            .. frame.Canonical is null ? [] : new[] { Pair("url", frame.Canonical.AbsoluteUri) }];
        return new UriBuilder(report) { Query = string.Join('&', [.. report.Query.Length > 1 ? new[] { report.Query[1..] } : [], .. query]) }.Uri.AbsoluteUri;
    }

    private static string Pair(string name, string value) => $"{name}={Uri.EscapeDataString(value)}";
}
