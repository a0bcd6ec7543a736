using System.Text;
using System.Xml;
using System.Xml.Linq;

namespace StatiqEdition.Publishing;

/// <summary>TEI as bytes: UTF-8, LF, an element on each line down to those that hold running text, in which white space says something and none is added.</summary>
internal static class TeiXml
{
    /// <summary>The schema tei_all, which a whole file keeps.</summary>
    public const string Schema = "http://www.tei-c.org/release/xml/tei/custom/schema/relaxng/tei_all.rng";

    /// <summary>What holds running text, whatever it begins with.</summary>
    private static readonly HashSet<string> s_running = ["head", "p", "item", "l", "cell", "note", "titlePart", "seg", "signed", "label"];

    private static readonly XmlWriterSettings s_settings = new() { Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), NewLineChars = "\n", NewLineHandling = NewLineHandling.Entitize };

    /// <summary>The file that has this element as its root, and names the schema that it keeps, if it keeps one; the element is laid out in place.</summary>
    public static byte[] Bytes(XElement root, string? schema = Schema)
    {
        Lay(root, 0);
        Legalize(root);
        using var bytes = new MemoryStream();
        using (var writer = XmlWriter.Create(bytes, s_settings))
        {
            writer.WriteStartDocument();
            writer.WriteWhitespace("\n");
            if (schema is not null)
            {
                writer.WriteProcessingInstruction("xml-model", $"href=\"{schema}\" type=\"application/xml\" schematypens=\"http://relaxng.org/ns/structure/1.0\"");
                writer.WriteWhitespace("\n");
            }

            root.WriteTo(writer);
            writer.WriteWhitespace("\n");
        }

        return bytes.ToArray();
    }

    private static void Lay(XElement element, int depth)
    {
        if (IsRunning(element))
        {
            foreach (var list in element.Elements(Tei.Names + "list"))
                Lay(list, depth + 1);
            return;
        }

        foreach (var child in element.Elements().ToList())
        {
            child.AddBeforeSelf(Line(depth + 1));
            Lay(child, depth + 1);
        }

        if (element.HasElements)
            element.Add(Line(depth));
    }

    private static bool IsRunning(XElement element) => s_running.Contains(element.Name.LocalName) || element.Nodes().OfType<XText>().Any();

    private static XText Line(int depth) => new($"\n{new string(' ', 2 * depth)}");

    /// <summary>Puts U+FFFD where a character stands that XML 1.0 cannot hold (production 2, Char).</summary>
    private static void Legalize(XElement root)
    {
        foreach (var text in root.DescendantNodes().OfType<XText>().Where(text => !IsLegal(text.Value)).ToList())
            text.Value = Legal(text.Value);
        foreach (var attribute in root.DescendantsAndSelf().Attributes().Where(attribute => !attribute.IsNamespaceDeclaration && !IsLegal(attribute.Value)).ToList())
            attribute.Value = Legal(attribute.Value);
    }

    private static bool IsLegal(string text) => text.All(XmlConvert.IsXmlChar);

    private static string Legal(string text) => string.Concat(text.EnumerateRunes().Select(rune => rune.IsBmp && !XmlConvert.IsXmlChar((char)rune.Value) ? Rune.ReplacementChar : rune));
}
