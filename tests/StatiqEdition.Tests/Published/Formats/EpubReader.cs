using System.IO.Compression;
using System.Xml.Linq;

namespace StatiqEdition.Tests.Published;

/// <summary>Reads the book: its pages in the order of its spine.</summary>
internal static class EpubReader
{
    private static readonly XNamespace s_html = "http://www.w3.org/1999/xhtml";
    private static readonly XNamespace s_package = "http://www.idpf.org/2007/opf";

    public static IEnumerable<PassageRead> Passages(EditionFiles files) => Elements(files).Select(passage => new PassageRead(Id(passage), Text(passage)));

    public static IEnumerable<NoteRead> Notes(EditionFiles files)
    {
        var passages = Elements(files).ToList();
        var anchors = passages.SelectMany(passage => passage.Descendants().Where(mark => (string?)mark.Attribute("role") == "doc-noteref").Select(mark => ((string)mark.Attribute("href")!).Split('#')[1]).Distinct().Select(note => (note, Id(passage)!))).ToLookup(mark => mark.note, mark => mark.Item2);
        return passages.Where(passage => passage.Name == s_html + "aside").Select(note => new NoteRead(Id(note), note.Descendants().First(mark => Class(mark) == "mark").Value, string.Join(' ', anchors[Id(note)!]), Text(note)));
    }

    public static IEnumerable<VariantRead> Variants(EditionFiles files) => Pages(files).SelectMany(page => page.Descendants(s_html + "li")).Where(entry => Id(entry)?.StartsWith('v') == true).Select(Variant);

    private static VariantRead Variant(XElement entry)
    {
        var head = entry.Element(s_html + "b")!;
        // A superior figure after the words is their number among their equals.
        var lemma = EntryWords.Lemma(Words.Spaced(string.Concat(head.Nodes().TakeWhile(node => node is not XText || node.NextNode is not null).Select(Value))));
        var said = head.NodesAfterSelf().ToList();
        var readings = said.FindLastIndex(node => node is XElement element && Class(element) == "siglum") + 1;
        var cause = said.OfType<XElement>().FirstOrDefault(element => Class(element) == "cause");
        var (word, certain, inferred) = CauseInWords.Read(cause?.Value);
        var remark = string.Concat(said.Skip(readings).SkipWhile(node => node == cause).Select(Value));
        return new(Id(entry)!, lemma, VariantRead.Joined(EntryWords.Readings(said.Take(readings).Select(Node), lemma)), word, certain, inferred, Words.Spaced(remark).TrimStart('·', ' '));
    }

    private static (EntryNode, string) Node(XNode node) => (node switch { XElement { Name.LocalName: "i" } => EntryNode.Siglum, XElement { Name.LocalName: "span" } => EntryNode.Words, _ => EntryNode.Said }, Value(node));

    private static IEnumerable<XElement> Elements(EditionFiles files) =>
        Pages(files).SelectMany(page => page.Descendants()).Where(element => Id(element) is not null && (element.Name == s_html + "aside" ? element.Element(s_html + "p")! : element).Elements().Any(child => Class(child) == "text"));

    private static string Text(XElement passage) => Words.Spaced(Collect(passage.Descendants().First(child => Class(child) == "text")));

    private static string Collect(XElement element) => string.Concat(element.Nodes().Select(node => node is XElement child ? Class(child) is "noteref" or "page" or "bracket" ? "" : Collect(child) : Value(node)));

    private static string Value(XNode node) => node switch { XText text => text.Value, XElement element => element.Value, _ => "" };

    private static IReadOnlyList<XElement> Pages(EditionFiles files)
    {
        using var book = new ZipArchive(files.Open("edition.epub"));
        var package = Load(book, "EPUB/package.opf");
        var items = package.Descendants(s_package + "item").ToDictionary(item => (string)item.Attribute("id")!, item => (string)item.Attribute("href")!);
        return [.. package.Descendants(s_package + "itemref").Select(page => Load(book, $"EPUB/{items[(string)page.Attribute("idref")!]}"))];
    }

    private static XElement Load(ZipArchive book, string path)
    {
        using var entry = book.GetEntry(path)!.Open();
        return XElement.Load(entry, LoadOptions.PreserveWhitespace);
    }

    private static string? Id(XElement element) => (string?)element.Attribute("id");

    private static string? Class(XElement element) => (string?)element.Attribute("class");
}
