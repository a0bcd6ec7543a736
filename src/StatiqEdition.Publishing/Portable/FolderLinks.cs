using System.Buffers;
using System.Net;
using System.Text;
using StatiqEdition.Model;

namespace StatiqEdition.Publishing;

/// <summary>The links of pages that are opened from a folder, where no host answers <c>about/</c> with <c>about/index.html</c>. A link to what the folder lacks leads to the site, or nowhere where its address is not known.</summary>
public sealed class FolderLinks(Site site, IReadOnlySet<string> paths)
{
    private const string Index = "index.html";
    private readonly ArrayBufferWriter<byte> _written = new();

    /// <summary>The page with its links changed; it stands until the next is asked for.</summary>
    public ReadOnlyMemory<byte> In(SiteFile page)
    {
        _written.ResetWrittenCount();
        var copy = new ChangedCopy(page.Content.Span, _written);
        var attributes = new PageAttributes(page.Content.Span);
        while (attributes.Next())
        {
            var name = attributes.Named.Length - attributes.Named.LastIndexOf((byte)' ');
            if (attributes.Named.EndsWith(" href"u8) || attributes.Named.EndsWith(" src"u8) || attributes.Named.EndsWith(" action"u8))
                Change(ref copy, page, name, attributes.Place);
            else if (attributes.Named.EndsWith("<meta http-equiv=\"refresh\" content"u8))
                Change(ref copy, page, name, (attributes.Place.Start.Value + "0; url=".Length)..attributes.Place.End);
            else if (attributes.Named.EndsWith("<link rel"u8) && (attributes.Value.SequenceEqual("manifest"u8) || attributes.Value.SequenceEqual("preload"u8)))
                LeaveOut(ref copy, page.Content.Span, attributes.Named.Length - "<link rel".Length);
        }

        copy.End();
        return _written.WrittenMemory;
    }

    private void Change(ref ChangedCopy copy, SiteFile page, int name, Range value)
    {
        var link = WebUtility.HtmlDecode(Encoding.UTF8.GetString(page.Content.Span[value]));
        if (link.StartsWith('#') || LinkTarget.Of(page.Path, link) is not { } target || paths.Contains(target.Path))
            return;
        if (WithIndex(target, link) is { } named)
            copy.Put(value, WebUtility.HtmlEncode(named));
        else if (site.Url is { } root)
            copy.Put(value, WebUtility.HtmlEncode(new Uri(new Uri(root, page.Path), link).AbsoluteUri));
        else
            copy.Put((value.Start.Value - name - 2)..(value.End.Value + 1), "");
    }

    // The name of the file stands before what follows the path.
    private string? WithIndex(LinkTarget target, string link)
    {
        if (!paths.Contains(target.Path + Index))
            return null;
        var path = link[..^target.Rest.Length];
        return $"{path}{(path.Length == 0 || path.EndsWith('/') ? "" : "/")}{Index}{target.Rest}";
    }

    // A browser refuses to fetch these for a page from a folder; the fonts it finds by the style sheet.
    private static void LeaveOut(ref ChangedCopy copy, ReadOnlySpan<byte> html, int start)
    {
        var from = html[..start].TrimEnd(" \t"u8).Length;
        var to = start + html[start..].IndexOf((byte)'>') + 1;
        to += html[to..].StartsWith("\n"u8) ? 1 : 0;
        copy.Put(from..to, "");
    }
}
