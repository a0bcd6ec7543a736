using System.Text;

namespace StatiqEdition.Publishing;

/// <summary>A file of the published site: its path below the site's root, forward slashes and no leading one, and its bytes.</summary>
public sealed record SiteFile(string Path, ReadOnlyMemory<byte> Content)
{
    /// <summary>A text file, written as UTF-8 without a byte order mark.</summary>
    public static SiteFile OfText(string path, string text) => new(path, Encoding.UTF8.GetBytes(text));
}
