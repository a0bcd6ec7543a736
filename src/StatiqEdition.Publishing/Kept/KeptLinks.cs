using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using StatiqEdition.Model;
using StatiqEdition.Theme;

namespace StatiqEdition.Publishing;

/// <summary>The links that an editor wrote, such as <c>../words/</c> in an introduction, on the pages of kept releases: what a release lacks it has from the edition as it stands, whose files are <paramref name="current"/>.</summary>
internal sealed partial class KeptLinks(Edition edition, IReadOnlyList<SiteFile> kept, IReadOnlyList<SiteFile> current)
{
    private static readonly Uri s_root = new("site:///");
    private readonly HashSet<string> _kept = [.. kept.Select(file => file.Path)];
    private readonly HashSet<string> _current = [.. current.Select(file => file.Path)];

    /// <summary>The files of the kept releases, the links of their pages settled.</summary>
    public IEnumerable<SiteFile> Settled() => kept.Select(file => file.Path.EndsWith(".html", StringComparison.Ordinal) ? Settled(file) : file);

    private SiteFile Settled(SiteFile page) => SiteFile.OfText(page.Path, Link().Replace(Encoding.UTF8.GetString(page.Content.Span), link =>
        Elsewhere(page.Path, WebUtility.HtmlDecode(link.Groups["target"].Value)) is { } there ? $" href=\"{WebUtility.HtmlEncode(there)}\"" : link.Value));

    private string? Elsewhere(string page, string target)
    {
        var found = new Uri(new Uri(s_root, page), target);
        var path = Uri.UnescapeDataString(found.AbsolutePath.TrimStart('/'));
        return !_kept.Contains(File(path)) && InCurrent(path) is { } there && _current.Contains(File(there))
            ? PageFrame.Between(page, there + found.Query + found.Fragment)
            : null;
    }

    /// <summary>The same path in the edition as it stands; null for a path that is not of a kept release.</summary>
    private string? InCurrent(string path) =>
        edition.Kept.FirstOrDefault(release => path.StartsWith($"{release.Folder}/", StringComparison.Ordinal)) is { } release ? edition.Id + path[release.Folder.Length..] : null;

    private static string File(string path) => path.EndsWith('/') ? $"{path}index.html" : path;

    // A fragment stays on its page, and what has a scheme leads away.
    [GeneratedRegex(""" href="(?<target>[^"#:][^":]*)["]""", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Link();
}
