using System.Xml.Linq;
using StatiqEdition.Model;
using StatiqEdition.Publishing;

namespace StatiqEdition.Tests;

/// <summary>The document endpoint of DTS: the pieces are those of the whole, no word more and none less.</summary>
public sealed class DtsDocumentTests
{
    private const string Real = "NIE-58";

    private static readonly XNamespace s_tei = "http://www.tei-c.org/ns/1.0";
    private static readonly XNamespace s_dts = "https://w3id.org/api/dts#";
    private static readonly string[] s_passages = ["head", "p", "item", "l", "row", "note", "titlePart", "signed", "seg"];

    public static TheoryData<string> Names => [Real, .. TeiTrial.All.Keys];

    [Theory, MemberData(nameof(Names))]
    public void The_whole_is_edition_tei_xml_with_the_address_that_its_links_are_relative_to(string name)
    {
        var edition = Edition(name);
        var whole = DtsTrial.Client(edition).Document(DtsTrial.Query($"resource={edition.Id}")).Root!;
        Assert.Equal("../edition.tei.xml", (string?)whole.Attribute(XNamespace.Xml + "base"));
        whole.Attribute(XNamespace.Xml + "base")!.Remove();
        Assert.Equal(Tei(edition).ToString(), whole.ToString());
    }

    [Theory, MemberData(nameof(Names))]
    public void A_piece_has_the_unit_with_all_that_stands_in_it_as_the_whole_has_it(string name)
    {
        var edition = Edition(name);
        var client = DtsTrial.Client(edition);
        var whole = Tei(edition);
        var units = DtsTrial.Members(client.Ask("navigation", DtsTrial.Query($"resource={edition.Id}&down=-1")).Answer);
        Assert.All(units, unit =>
        {
            var piece = client.Document(DtsTrial.Query($"resource={edition.Id}&ref={unit.Id}"));
            var wrapper = piece.Descendants(s_dts + "wrapper").Single();
            Assert.Equal(new DtsTreeRead("", units).From(unit).Select(one => one.Id), Passages(wrapper).Select(Id));
            Assert.Equal(Passages(wrapper).Select(Compact), Passages(whole).Where(passage => Passages(wrapper).Any(own => Id(own) == Id(passage))).Select(Compact));
            Assert.Equal("../../edition.tei.xml", (string?)piece.Root!.Attribute(XNamespace.Xml + "base"));
        });
    }

    [Theory, MemberData(nameof(Names))]
    public void The_pages_one_after_the_other_are_the_text_from_the_first_page_on(string name)
    {
        var edition = Edition(name);
        var client = DtsTrial.Client(edition);
        var pages = edition.Passages.SelectMany(passage => passage.PageBreaks).Select(page => Words(client.Document(DtsTrial.Query($"resource={edition.Id}&tree=page&ref={page.Id}")).Descendants(s_dts + "wrapper").Single()));
        var body = Tei(edition).Element(s_tei + "text")!.Element(s_tei + "body")!;
        var first = body.Descendants(s_tei + "pb").FirstOrDefault();
        Assert.Equal(first is null ? "" : Words(body)[^After(first, body)..], string.Concat(pages));
    }

    [Fact]
    public void A_page_begins_with_its_break_and_ends_before_the_next()
    {
        var piece = DtsTrial.Client(RealInput.Edition).Document(DtsTrial.Query("resource=nie-58&tree=page&ref=page-7")).Descendants(s_dts + "wrapper").Single();
        Assert.Equal(["page-7"], piece.Descendants(s_tei + "pb").Select(Id));
        Assert.EndsWith("A.Y.VYSHINSKY", Words(piece), StringComparison.Ordinal);
    }

    [Fact]
    public void A_piece_says_in_its_header_what_it_is_and_where_the_whole_is()
    {
        var header = DtsTrial.Client(RealInput.Edition).Document(DtsTrial.Query("resource=nie-58&ref=p5")).Root!.Element(s_tei + "teiHeader")!;
        Assert.Equal("NIE-58: paragraph 5", header.Descendants(s_tei + "title").Single().Value);
        Assert.Equal("edition.tei.xml", (string?)header.Descendants(s_tei + "ref").Single().Attribute("target"));
    }

    private static IEnumerable<XElement> Passages(XElement within) => within.Descendants().Where(element =>
        s_passages.Contains(element.Name.LocalName) && Id(element) is not null && element.Ancestors(s_tei + "teiHeader").FirstOrDefault() is null
        && (element.Name.LocalName != "seg" || (string?)element.Attribute("type") == "introduction"));

    // Leaving out what is between elements of a list of blocks, which is laid out by depth.
    private static string Compact(XElement element) => string.Join(' ', element.ToString(SaveOptions.DisableFormatting).Replace($" xmlns=\"{s_tei}\"", "", StringComparison.Ordinal).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static string Words(XElement element) => string.Concat(element.Value.Where(character => !char.IsWhiteSpace(character)));

    private static int After(XElement milestone, XElement body) => string.Concat(body.DescendantNodes().OfType<XText>().Where(text => text.IsAfter(milestone)).Select(text => text.Value)).Count(character => !char.IsWhiteSpace(character));

    private static string? Id(XElement element) => ((string?)element.Attribute(XNamespace.Xml + "id"))?.TrimStart('_');

    private static Edition Edition(string name) => name == Real ? RealInput.Edition : TeiTrial.All[name];

    private static XElement Tei(Edition edition) => XElement.Load(new MemoryStream(TeiFile.Of(SmallEdition.Library.Site, edition).Single().Content.ToArray()), LoadOptions.PreserveWhitespace);
}
