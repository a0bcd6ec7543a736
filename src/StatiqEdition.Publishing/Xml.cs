using System.Text;
using System.Xml.Linq;

namespace StatiqEdition.Publishing;

/// <summary>Writes XML as it stands in memory: UTF-8 without a byte order mark, no white space added.</summary>
internal static class Xml
{
    /// <summary>The bytes of a document, with a declaration and what else stands before its root.</summary>
    public static byte[] Bytes(XElement root, string before = "") =>
        Encoding.UTF8.GetBytes($"<?xml version=\"1.0\" encoding=\"utf-8\"?>\n{(before.Length == 0 ? "" : $"{before}\n")}{root.ToString(SaveOptions.DisableFormatting)}\n");

    /// <summary>Elements with a line's end after each, so that a person can read the file.</summary>
    public static IEnumerable<object> Lines(IEnumerable<object?> elements) => elements.OfType<object>().SelectMany(element => new[] { element, "\n" });
}
