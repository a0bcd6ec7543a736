using System.Text;
using System.Text.Encodings.Web;

namespace StatiqEdition;

/// <summary>What the preview lays over a page: the style sheet of the panel, the panel where there are faults, and the script that listens for changes. The page itself stays as it is published.</summary>
internal static class Overlay
{
    private static readonly byte[] s_headEnd = "</head>"u8.ToArray();
    private static readonly byte[] s_bodyEnd = "</body>"u8.ToArray();

    /// <summary>A page's answer with the overlay; any other answer as it is. <paramref name="path"/> is below the site's root, which is served at <paramref name="basePath"/>.</summary>
    public static Answer On(Answer answer, string basePath, string path, News news)
    {
        if (answer.ContentType?.StartsWith("text/html", StringComparison.Ordinal) != true)
            return answer;
        var sheet = $"<link rel=\"stylesheet\" href=\"{basePath}{PreviewFiles.Sheet}\">";
        var script = $"<script src=\"{basePath}{PreviewFiles.Script}\" data-stamp=\"{news.Stamp}\" data-events=\"{basePath}{PreviewFiles.Events}?path={HtmlEncoder.Default.Encode(Uri.EscapeDataString(path))}\"></script>";
        return answer with { Content = Before(s_bodyEnd, $"{news.Panel}{script}", Before(s_headEnd, sheet, answer.Content)) };
    }

    private static ReadOnlyMemory<byte> Before(byte[] end, string html, ReadOnlyMemory<byte> page) =>
        page.Span.LastIndexOf(end) is >= 0 and var place ? (byte[])[.. page.Span[..place], .. Encoding.UTF8.GetBytes(html), .. page.Span[place..]] : page;
}
