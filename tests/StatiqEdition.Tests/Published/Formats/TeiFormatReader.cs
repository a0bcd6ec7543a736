using System.Xml.Linq;

namespace StatiqEdition.Tests.Published;

/// <summary>Reads a TEI file of the whole edition.</summary>
internal static class TeiFormatReader
{
    public static IEnumerable<PassageRead> Passages(EditionFiles files) => Passages(files, "edition.tei.xml");

    public static IEnumerable<NoteRead> Notes(EditionFiles files) => Notes(files, "edition.tei.xml");

    public static IEnumerable<VariantRead> Variants(EditionFiles files) => Variants(files, "edition.tei.xml");

    public static IEnumerable<PassageRead> Passages(EditionFiles files, string file) => Reader(files, file).Passages().Select(passage => new PassageRead(Bare(passage.Id), passage.Text));

    public static IEnumerable<NoteRead> Notes(EditionFiles files, string file)
    {
        var reader = Reader(files, file);
        var anchors = reader.Notes().SelectMany(passage => passage.Value.Select(note => (note, passage.Key))).ToLookup(mark => mark.note, mark => Bare(mark.Key));
        var texts = reader.Passages().ToDictionary(passage => passage.Id, passage => passage.Text);
        return from note in reader.All("note")
               where (string?)note.Attribute("place") == "foot"
               let id = (string)note.Attribute(XNamespace.Xml + "id")!
               select new NoteRead(id, (string?)note.Attribute("n"), string.Join(' ', anchors[id]), texts[id]);
    }

    public static IEnumerable<VariantRead> Variants(EditionFiles files, string file) => Reader(files, file).Variants().Values.SelectMany(variants => variants).Select(Variant);

    public static VariantRead Variant(TeiVariantRead read) => new(read.Id, read.Lemma, string.Join(" | ", read.Readings.Split(" | ").Order(StringComparer.Ordinal)), read.Cause ?? "", read.Certain, read.Inferred, read.Remark ?? "");

    /// <summary>An id as it is elsewhere: an <c>xml:id</c> begins with no figure, and has an underscore before it.</summary>
    public static string Bare(string id) => id.TrimStart('_');

    private static TeiReader Reader(EditionFiles files, string file) => new(files.Xml(file));
}
