using System.Xml.Linq;

namespace StatiqEdition.Publishing;

/// <summary>Elements and attributes of the Text Encoding Initiative's vocabulary (TEI P5).</summary>
internal static class Tei
{
    /// <summary>The namespace of the vocabulary.</summary>
    public static XNamespace Names { get; } = "http://www.tei-c.org/ns/1.0";

    /// <summary>An element; content that is null is left out.</summary>
    public static XElement Of(string name, params object?[] content) => new(Names + name, content);

    /// <summary>The element's id.</summary>
    public static XAttribute Id(string id) => new(XNamespace.Xml + "id", id);

    /// <summary>The element's language, a BCP 47 tag.</summary>
    public static XAttribute Language(string tag) => new(XNamespace.Xml + "lang", tag);

    /// <summary>An attribute; null where its value is.</summary>
    public static XAttribute? Where(string name, string? value) => value is null ? null : new(name, value);
}
