using System.Text;
using System.Xml.Linq;

namespace StatiqEdition.Publishing;

/// <summary>A file of the book, as its package lists it: its id there, its path beside the package, its media type and its bytes.</summary>
internal sealed record EpubItem(string Id, string Path, string MediaType, ReadOnlyMemory<byte> Content)
{
    /// <summary>What the package says of it, such as <c>nav</c>; null where nothing.</summary>
    public string? Properties { get; init; }

    /// <summary>Whether it is read in its turn.</summary>
    public bool IsRead { get; init; }

    /// <summary>A chapter or another page of the book.</summary>
    public static EpubItem OfPage(string id, XElement page) => new(id, $"{id}.xhtml", "application/xhtml+xml", Xml.Bytes(page, "<!DOCTYPE html>")) { IsRead = true };

    /// <summary>A text file.</summary>
    public static EpubItem OfText(string id, string path, string mediaType, string text) => new(id, path, mediaType, Encoding.UTF8.GetBytes(text));
}
