using System.Buffers;
using System.Net;
using System.Text;
using StatiqEdition.Model;
using StatiqEdition.Theme;

namespace StatiqEdition.Publishing;

/// <summary>The links that an editor wrote, such as <c>../words/</c> in an introduction, on the pages of kept releases: what a release lacks it has from the edition as it stands, whose files are <paramref name="current"/>.</summary>
internal sealed class KeptLinks(Edition edition, IReadOnlyList<SiteFile> kept, IReadOnlyList<SiteFile> current)
{
    private readonly HashSet<string> _kept = [.. kept.Select(file => file.Path)];
    private readonly HashSet<string> _current = [.. current.Select(file => file.Path)];

    /// <summary>The files of the kept releases, the links of their pages settled.</summary>
    public IEnumerable<SiteFile> Settled() => kept.Select(file => file.Path.EndsWith(".html", StringComparison.Ordinal) ? Settled(file) : file);

    private SiteFile Settled(SiteFile page)
    {
        var written = new ArrayBufferWriter<byte>(page.Content.Length);
        var copy = new ChangedCopy(page.Content.Span, written);
        var attributes = new PageAttributes(page.Content.Span);
        while (attributes.Next())
        {
            // A fragment stays on its page.
            if (attributes.Named.EndsWith(" href"u8) && !attributes.Value.StartsWith("#"u8) && Elsewhere(page.Path, WebUtility.HtmlDecode(Encoding.UTF8.GetString(attributes.Value))) is { } there)
                copy.Put(attributes.Place, WebUtility.HtmlEncode(there));
        }

        copy.End();
        return page with { Content = written.WrittenMemory };
    }

    private string? Elsewhere(string page, string target) =>
        LinkTarget.Of(page, target) is { } found && !_kept.Contains(File(found.Path)) && InCurrent(found.Path) is { } there && _current.Contains(File(there))
            ? PageFrame.Between(page, there + found.Rest)
            : null;

    /// <summary>The same path in the edition as it stands; null for a path that is not of a kept release.</summary>
    private string? InCurrent(string path) =>
        edition.Kept.FirstOrDefault(release => path.StartsWith($"{release.Folder}/", StringComparison.Ordinal)) is { } release ? edition.Id + path[release.Folder.Length..] : null;

    private static string File(string path) => path.EndsWith('/') ? $"{path}index.html" : path;
}
