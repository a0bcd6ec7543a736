using System.Xml.Linq;

namespace StatiqEdition.Tests.Published;

/// <summary>Reads the documents of Distributed Text Services: the whole, the pieces and the pages. What a piece points to stands in the whole, whose header says what the pointers mean.</summary>
internal static class DtsReader
{
    private const string Whole = "dts/document.xml";

    private static readonly XNamespace s_tei = "http://www.tei-c.org/ns/1.0";
    private static readonly XNamespace s_dts = "https://w3id.org/api/dts#";

    public static IEnumerable<PassageRead> WholePassages(EditionFiles files) => TeiFormatReader.Passages(files, Whole);

    public static IEnumerable<NoteRead> WholeNotes(EditionFiles files) => TeiFormatReader.Notes(files, Whole);

    public static IEnumerable<VariantRead> WholeVariants(EditionFiles files) => TeiFormatReader.Variants(files, Whole);

    public static IEnumerable<PassageRead> Passages(EditionFiles files) => Pieces(files).Select(piece => new PassageRead(piece.Id, piece.Reader.Passages().Single(passage => TeiFormatReader.Bare(passage.Id) == piece.Id).Text));

    public static IEnumerable<NoteRead> Notes(EditionFiles files)
    {
        var pieces = Pieces(files).ToList();
        var anchors = pieces.SelectMany(piece => Own(piece.Reader.Notes(), piece.Id).Select(note => (note, piece.Id))).ToLookup(mark => mark.note, mark => mark.Id);
        return pieces.Where(piece => piece.Reader.All("note").Any(note => (string?)note.Attribute("place") == "foot"))
            .Select(piece => new NoteRead(piece.Id, (string?)piece.Reader.All("note").Single(note => (string?)note.Attribute("place") == "foot").Attribute("n"), string.Join(' ', anchors[piece.Id]), piece.Reader.Passages().Single().Text));
    }

    public static IEnumerable<VariantRead> Variants(EditionFiles files) => Pieces(files).SelectMany(piece => Own(piece.Reader.Variants(), piece.Id)).Select(TeiFormatReader.Variant);

    /// <summary>The passages that the pages have, each put together from the pages it stands on. What stands before the first page is on none, nor is a note.</summary>
    public static IEnumerable<PassageRead> PagePassages(EditionFiles files)
    {
        var whole = WholePassages(files).ToDictionary(passage => passage.Id!);
        var read = Pages(files).SelectMany(page => page.Passages()).GroupBy(passage => TeiFormatReader.Bare(passage.Id), passage => passage.Text).ToDictionary(passage => passage.Key, passage => Words.Spaced(string.Join(' ', passage)));
        if (read.Keys.FirstOrDefault() is { } first && whole[first].Text!.EndsWith(read[first], StringComparison.Ordinal))
            read.Remove(first);
        return whole.Values.Select(passage => read.TryGetValue(passage.Id!, out var text) ? new PassageRead(passage.Id, text) : passage);
    }

    private static T[] Own<T>(IReadOnlyDictionary<string, T[]> passages, string id) => passages.Single(passage => TeiFormatReader.Bare(passage.Key) == id).Value;

    private static IEnumerable<TeiReader> Pages(EditionFiles files) =>
        files.Xml(Whole).Descendants(s_tei + "pb").Select(page => new TeiReader(files.Xml($"dts/document;tree=page/{(string)page.Attribute(XNamespace.Xml + "id")!}.xml")));

    private static IEnumerable<(string Id, TeiReader Reader)> Pieces(EditionFiles files)
    {
        var header = files.Xml(Whole).Root!.Element(s_tei + "teiHeader")!;
        return files.Between("dts/document/", ".xml").Select(id =>
        {
            var piece = files.Xml($"dts/document/{id}.xml");
            piece.Root!.Element(s_tei + "teiHeader")!.ReplaceWith(header);
            var wrapper = piece.Descendants(s_dts + "wrapper").Single();
            wrapper.ReplaceWith(wrapper.Nodes());
            return (id, new TeiReader(piece));
        });
    }
}
