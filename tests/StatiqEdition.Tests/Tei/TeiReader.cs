using System.Globalization;
using System.Xml.Linq;

namespace StatiqEdition.Tests;

/// <summary>Reads an edition from its TEI alone, by the rules that the file itself declares, without the program's model.</summary>
internal sealed class TeiReader(XDocument file)
{
    private static readonly XNamespace s_tei = "http://www.tei-c.org/ns/1.0";
    private static readonly XName s_id = XNamespace.Xml + "id";
    private static readonly string[] s_passages = ["head", "p", "item", "l", "row", "note", "titlePart", "signed", "seg"];
    private static readonly string[] s_variants = ["app", "choice", "supplied", "surplus", "fw", "sic", "seg"];

    public static TeiReader Of(ReadOnlyMemory<byte> content) => new(XDocument.Load(new MemoryStream(content.ToArray()), LoadOptions.PreserveWhitespace));

    private XElement Text => file.Root!.Element(s_tei + "text")!;

    private XElement Base => file.Descendants(s_tei + "witness").First();

    private string Siglum => (string)Base.Attribute("n")!;

    /// <summary>The base witness: for every line the words on it, none on a blank one.</summary>
    public IReadOnlyList<string> WitnessLines()
    {
        var lines = new string[(int)Base.Element(s_tei + "measure")!.Attribute("quantity")!];
        Array.Fill(lines, "");
        var line = -1;
        Follow(Text, node =>
        {
            if (node is XElement { Name.LocalName: "lb" } beginning)
                line = int.Parse((string)beginning.Attribute("n")!, CultureInfo.InvariantCulture) - 1;
            else if (line >= 0)
                lines[line] += node is XText text ? text.Value : " ";
            else
                Assert.True(node is not XText { Value: var words } || string.IsNullOrWhiteSpace(words), $"'{node}' stands in no line");
        });
        return [.. lines.Select(Spaced)];
    }

    /// <summary>The passages by their ids in the order of the file, with what each reads.</summary>
    public IReadOnlyList<(string Id, string Text)> Passages() => [.. PassageElements.Select(passage => (Id(passage), Read(passage)))];

    /// <summary>The notes whose marks stand in each passage.</summary>
    public IReadOnlyDictionary<string, string[]> Notes() => PassageElements.ToDictionary(Id, passage =>
        Own(passage).Where(element => element.Name == s_tei + "ref" && (string?)element.Attribute("type") == "note" && element.Attribute(s_id) is not null).Select(mark => ((string)mark.Attribute("target")!)[1..]).Distinct().ToArray());

    /// <summary>The variants of each passage.</summary>
    public IReadOnlyDictionary<string, TeiVariantRead[]> Variants() => PassageElements.ToDictionary(Id, passage => Own(passage).Where(IsVariant).Select(Variant).ToArray());

    /// <summary>Every element of the text and of the header, for questions of other kinds.</summary>
    public IEnumerable<XElement> All(string name) => file.Descendants(s_tei + name);

    private IEnumerable<XElement> PassageElements => Text.Descendants().Where(IsPassage);

    private static string Id(XElement element) => (string)element.Attribute(s_id)!;

    private static bool IsPassage(XElement element) =>
        s_passages.Contains(element.Name.LocalName) && element.Attribute(s_id) is not null && (element.Name.LocalName != "seg" || element.Parent!.Name == s_tei + "closer");

    private static bool IsVariant(XElement element) => s_variants.Contains(element.Name.LocalName) && element.Attribute(s_id) is not null && !IsPassage(element);

    private static bool IsRemark(XElement element) => element.Name == s_tei + "note" && (string?)element.Attribute("type") == "remark";

    private static string Spaced(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    // The elements of a passage, without those of the lettered parts in it.
    private static IEnumerable<XElement> Own(XElement passage) => passage.Elements().Where(element => element.Name != s_tei + "list").SelectMany(element => Own(element).Prepend(element));

    private void Follow(XNode node, Action<XNode> take)
    {
        if (node is XText or XElement { Name.LocalName: "lb" })
            take(node);
        if (node is not XElement element || !IsOfWitness(element))
            return;
        if (IsPassage(element))
            take(element);
        foreach (var child in element.Nodes())
            Follow(child, take);
        if (IsPassage(element) || element.Name.LocalName == "label")
            take(element);
    }

    private bool IsOfWitness(XElement element) => element.Name.LocalName switch
    {
        "corr" or "reg" or "supplied" => false,
        "note" => !IsRemark(element),
        "lem" or "rdg" => Sigla(element).Contains(Siglum),
        _ => true,
    };

    private IEnumerable<string> Sigla(XElement reading) =>
        ((string?)reading.Attribute("wit") ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(id => (string)file.Descendants(s_tei + "witness").Single(witness => Id(witness) == id[1..]).Attribute("n")!);

    private static string Read(XElement passage) => Spaced(Collect(passage, element => element.Name.LocalName is not ("label" or "surplus" or "fw" or "orig" or "rdg" or "list")
        && !IsRemark(element)
        && (string?)element.Attribute("type") != "note"
        && !(element.Name.LocalName == "sic" && element.Parent!.Name == s_tei + "choice")));

    private static string Whole(XElement? element) => element is null ? "" : Spaced(Collect(element, child => child.Name.LocalName != "orig" && !IsRemark(child)));

    private static string Collect(XElement element, Func<XElement, bool> counts) => string.Concat(element.Nodes().Select(node => node switch
    {
        XText text => text.Value,
        XElement child when counts(child) => Collect(child, counts),
        _ => "",
    }));

    private TeiVariantRead Variant(XElement variant)
    {
        var (lemma, readings) = Sides(variant);
        var ana = ((string?)variant.Attribute("ana") ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(id => (string)file.Descendants(s_tei + "category").Single(category => Id(category) == id[1..]).Attribute("n")!).ToList();
        var remark = variant.Elements().FirstOrDefault(IsRemark) ?? Text.Descendants().Where(IsRemark).FirstOrDefault(note => (string?)note.Attribute("target") == $"#{Id(variant)}");
        return new(Id(variant), lemma, string.Join(" | ", readings.OrderBy(reading => reading.Siglum, StringComparer.Ordinal).Select(reading => $"{reading.Siglum} = {reading.Text}")), ana.FirstOrDefault(), (string?)variant.Attribute("cert") != "low", ana.Contains("inferred"), remark is null ? null : Whole(remark));
    }

    private (string Lemma, IReadOnlyList<(string Siglum, string Text)> Readings) Sides(XElement variant) => variant.Name.LocalName switch
    {
        "choice" => (Whole(variant.Element(s_tei + "corr")), [(Siglum, Whole(variant.Element(s_tei + "sic")))]),
        "supplied" => (Whole(variant), [(Siglum, "")]),
        "surplus" or "fw" => ("", [(Siglum, Whole(variant))]),
        "app" => (Whole(variant.Element(s_tei + "lem")), [.. variant.Elements().Where(element => element.Name.LocalName is "lem" or "rdg").SelectMany(reading => Sigla(reading).Select(siglum => (siglum, Whole(reading)))).OrderBy(reading => reading.siglum != Siglum)]),
        _ => (Whole(variant), [(Siglum, Whole(variant))]),
    };
}
