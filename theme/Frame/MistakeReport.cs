using StatiqEdition.Model;

namespace StatiqEdition.Theme;

/// <summary>The address at which a page's mistakes are reported.</summary>
public static class MistakeReport
{
    /// <summary>No more of a passage's words are sent: addresses of 2,000 characters and more are cut off by some mail programs and servers.</summary>
    private const int LongestText = 500;

    /// <summary>The site's report address with the page, the passage and its words, the edition's version and, where known, the absolute address; null where the site takes no reports.</summary>
    public static string? For(PageFrame frame)
    {
        if (frame.Site.Report is not { } report)
            return null;
        string[] query = [.. report.Query.Length > 1 ? new[] { report.Query[1..] } : [], .. Pairs(frame).Select(pair => $"{pair.Name}={Uri.EscapeDataString(pair.Value)}")];
        return new UriBuilder(report) { Query = string.Join('&', query) }.Uri.AbsoluteUri;
    }

    private static IEnumerable<(string Name, string Value)> Pairs(PageFrame frame)
    {
        yield return ("page", frame.Path);
        if (frame.Passage is { } passage)
        {
            yield return ("passage", passage.Id.Id);
            yield return ("text", passage.Text.Length <= LongestText ? passage.Text : $"{passage.Text[..passage.Text.LastIndexOf(' ', LongestText - 1)]} …");
        }

        if (frame.Edition is { } edition)
            yield return ("version", edition.Metadata.Version);
        if (frame.Canonical is { } address)
            yield return ("url", address.AbsoluteUri);
    }
}
