using System.Xml.Linq;
using StatiqEdition.Model;
using StatiqEdition.Theme;

namespace StatiqEdition.Publishing;

/// <summary>The parts of which the book's pages are made.</summary>
internal static class Xhtml
{
    private static readonly XNamespace s_html = "http://www.w3.org/1999/xhtml";
    private static readonly XNamespace s_epub = "http://www.idpf.org/2007/ops";

    /// <summary>An element; attributes that are null are left out.</summary>
    public static XElement Element(string name, params IEnumerable<object?> content) => new(s_html + name, content);

    /// <summary>An element of a class.</summary>
    public static XElement Classed(string name, string kind, params IEnumerable<object?> content) => new(s_html + name, new XAttribute("class", kind), content);

    /// <summary>An attribute, or none where it has no value.</summary>
    public static XAttribute? Attribute(string name, string? value) => value is null ? null : new(name, value);

    /// <summary>What a part of the book is, in words of EPUB's Structural Semantics Vocabulary, and the same as an ARIA role (DPUB-ARIA) where it has one.</summary>
    public static IEnumerable<XAttribute> Is(string type, string? role = null) =>
        role is null ? [new(s_epub + "type", type)] : [new(s_epub + "type", type), new("role", role)];

    /// <summary>Words of another language, in the direction of its writing.</summary>
    public static XElement Foreign(string language, string words) => Element(
        "span", new XAttribute("lang", language), new XAttribute(XNamespace.Xml + "lang", language), new XAttribute("dir", Scripts.IsRightToLeft(language) ? "rtl" : "ltr"), words);

    /// <summary>A whole page.</summary>
    public static XElement Page(string language, string title, params IEnumerable<object?> content) => new(
        s_html + "html",
        new XAttribute(XNamespace.Xmlns + "epub", s_epub),
        new XAttribute("lang", language),
        new XAttribute(XNamespace.Xml + "lang", language),
        Attribute("dir", Letters.DirectionOf(language)),
        "\n",
        Element("head", Element("title", title), Element("link", new XAttribute("rel", "stylesheet"), new XAttribute("type", "text/css"), new XAttribute("href", "book.css"))),
        "\n",
        Element("body", Xml.Lines(content).Prepend("\n")),
        "\n");
}
