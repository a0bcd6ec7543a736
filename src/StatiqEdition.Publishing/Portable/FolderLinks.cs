using System.Net;
using System.Text.RegularExpressions;
using StatiqEdition.Model;

namespace StatiqEdition.Publishing;

/// <summary>The links of pages that are opened from a folder, where no host answers <c>about/</c> with <c>about/index.html</c>. A link to what the folder lacks leads to the site, or nowhere where its address is not known.</summary>
public sealed partial class FolderLinks(Site site, IReadOnlySet<string> paths)
{
    private const string Index = "index.html";
    private static readonly Uri s_root = new("folder:///");

    /// <summary>The page with its links changed; <paramref name="path"/> is its file's.</summary>
    public string In(string path, string html) => Link().Replace(OfTheHost().Replace(html, ""), link => Written(path, link));

    private string Written(string path, Match link)
    {
        var (start, target) = (link.Groups["start"].Value, WebUtility.HtmlDecode(link.Groups["target"].Value));
        if (target.StartsWith('#') || Uri.TryCreate(target, UriKind.Absolute, out _))
            return link.Value;
        var found = new Uri(new Uri(s_root, path), target);
        return Named(target, found.AbsolutePath.TrimStart('/')) is { } named ? $"{start}{WebUtility.HtmlEncode(named)}\""
            : site.Url is { } root ? $"{start}{WebUtility.HtmlEncode(new Uri(root, found.PathAndQuery.TrimStart('/') + found.Fragment).AbsoluteUri)}\""
            : "";
    }

    private string? Named(string target, string path) => paths.Contains(Uri.UnescapeDataString(path)) ? target
        : paths.Contains(Uri.UnescapeDataString(path + Index)) ? WithIndex(target)
        : null;

    // The name of the file stands before what follows the path.
    private static string WithIndex(string target)
    {
        var end = target.AsSpan().IndexOfAny('?', '#') is var at and >= 0 ? at : target.Length;
        return $"{target[..end]}{(end == 0 || target[end - 1] == '/' ? "" : "/")}{Index}{target[end..]}";
    }

    // The renderer writes attributes in double quotes, and no such sign stands in a text or a value.
    [GeneratedRegex("""(?<start> (?:href|src|action)="|<meta http-equiv="refresh" content="0; url=)(?<target>[^"]*)["]""", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Link();

    // A browser refuses to fetch these for a page from a folder; the fonts it finds by the style sheet.
    [GeneratedRegex("""[ \t]*<link rel="(?:manifest|preload)"[^>]*>\n?""", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 5000)]
    private static partial Regex OfTheHost();
}
