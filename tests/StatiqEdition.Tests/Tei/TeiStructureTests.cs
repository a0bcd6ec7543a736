using System.Xml.Linq;
using System.Xml.XPath;
using StatiqEdition.Model;
using StatiqEdition.Publishing;

namespace StatiqEdition.Tests;

/// <summary>How the TEI is divided, cited and headed.</summary>
public sealed class TeiStructureTests
{
    private static readonly Site s_site = RealInput.Outcome.Value!.Site;

    public static TheoryData<string> Names => TeiTrial.Names;

    [Fact]
    public void The_expressions_of_refsDecl_select_exactly_the_citable_ids_of_the_real_edition() => Resolves(RealInput.Edition);

    [Theory, MemberData(nameof(Names))]
    public void The_expressions_of_refsDecl_select_exactly_the_citable_ids_of_an_edition_on_trial(string name) => Resolves(TeiTrial.All[name]);

    [Fact]
    public void A_title_page_at_the_front_is_the_front_and_the_annexes_are_parts_of_the_body()
    {
        var text = Bare(RealInput.Edition).Element("text")!;
        Assert.Equal("cover", Id(Assert.Single(text.XPathSelectElements("front/titlePage/docTitle/titlePart[@type='main']"))));
        Assert.Equal(["The Estimate", "Annex A", "Annex B"], text.XPathSelectElements("body/div[@type='part']").Select(part => (string?)part.Attribute("n")));
        Assert.Equal(["n1", "n2", "n3", "n4"], text.XPathSelectElements("back/div[@type='notes']/note[@place='foot']").Select(Id));
    }

    [Fact]
    public void A_section_holds_its_paragraphs_and_a_paragraph_its_lettered_parts()
    {
        var file = Bare(RealInput.Edition);
        var paragraph = file.Descendants("p").Single(passage => Id(passage) == "p22");
        Assert.Equal(["p22a", "p22b", "p22c", "p22d"], paragraph.XPathSelectElements("list/item").Select(Id));
        Assert.Equal("future-course", Id(paragraph.XPathSelectElement("../head")!));
    }

    [Fact]
    public void Signatures_that_end_a_division_are_its_closer_and_others_divisions()
    {
        var text = Bare(TeiTrial.All["typed blocks where TEI has no place for them"]);
        Assert.Equal("Signed so A. B. | C. D.", string.Join(" | ", text.XPathSelectElements("//div[@type='signature']").Select(Words)));
        Assert.Equal("E. F. | G. H.", string.Join(" | ", text.XPathSelectElements("//div/closer/signed").Select(Words)));
        Assert.Equal("and more | and on a. lost? no", string.Join(" | ", text.XPathSelectElements("//div[@type='continued']").Select(Words)));
    }

    [Fact]
    public void The_lines_that_are_transposed_are_listed_with_their_neighbours_in_the_witness_and_stand_in_the_text()
    {
        var file = Bare(RealInput.Edition);
        var ids = file.Descendants("lb").Select(Id).ToHashSet();
        var listed = file.XPathSelectElements("//listTranspose/transpose").Select(moved => string.Join(' ', moved.Elements("ptr").Select(line => ((string?)line.Attribute("target"))![1..]))).ToList();
        Assert.Equal(RealInput.Edition.Proof.Transpositions.Count, listed.Count);
        Assert.Equal("line--o-81 line--o-85 line--o-87", listed[0]);
        Assert.All(listed.SelectMany(lines => lines.Split(' ')), line => Assert.Contains(line, ids));
    }

    [Fact]
    public void Every_pointer_within_the_file_has_its_target()
    {
        foreach (var edition in TeiTrial.All.Values.Append(RealInput.Edition))
        {
            var file = Bare(edition);
            var ids = file.DescendantsAndSelf().Select(Id).OfType<string>().ToList();
            var pointers = file.DescendantsAndSelf().Attributes().Where(pointer => pointer.Name.LocalName is "target" or "ana" or "wit" or "edRef" or "corresp").SelectMany(pointer => pointer.Value.Split(' ')).Where(pointer => pointer.StartsWith('#'));
            Assert.Equal(ids.Distinct(), ids);
            Assert.All(pointers, pointer => Assert.Contains(pointer[1..], ids));
        }
    }

    [Fact]
    public void An_id_that_a_passage_or_a_page_had_before_is_an_anchor_in_it()
    {
        var edition = RealInput.Edition with { Aliases = [new(new("p0"), new("p5"), default!), new(new("page-iii"), new("page-3"), default!)] };
        var file = Bare(edition);
        Assert.Equal("p5", Id(file.Descendants("anchor").Single(anchor => Id(anchor) == "p0").Parent!));
        Assert.Equal("page-3", Id((XElement)file.Descendants("anchor").Single(anchor => Id(anchor) == "page-iii").NextNode!));
    }

    [Fact]
    public void Releases_are_told_the_newest_first_with_the_words_that_they_changed()
    {
        var changes = new Change[] { new(new("p5"), "old <words>", "new words"), new(new("p6"), null, "more"), new(new("p7"), "less", null) };
        var edition = RealInput.Edition with { Ledger = new([new(new(1, 0, 0), new(2026, 1, 2), []), new(new(1, 1, 0), new(2026, 2, 3), changes), new(new(1, 1, 1), new(2026, 2, 4), [])], []) };
        Assert.Equal(
            ["1.1.1 2026-02-04 No words were changed.", "1.1.0 2026-02-03 What changed: p5: old <words> new words p6 is new: more p7 is gone: less", "1.0.0 2026-01-02 The first release."],
            Bare(edition).XPathSelectElements("//revisionDesc/change").Select(change => $"{change.Attribute("n")!.Value} {change.Attribute("when")!.Value} {Words(change)}"));
    }

    [Fact]
    public void A_release_tells_of_a_changed_passage_only_the_words_that_differ_and_their_neighbours()
    {
        var changes = new Change[] { new(new("p5"), "one two three four five six seven", "one two three four five 6 seven"), new(new("p0"), "moved", null), new(new("p6"), null, "moved"), new(new("x1"), "x", null) };
        var ledger = new Ledger([new(new(1, 0, 0), new(2026, 1, 2), []), new(new(1, 1, 0), new(2026, 2, 3), changes)], []);
        var release = Bare(RealInput.Edition with { Ledger = ledger, Aliases = [new(new("p0"), new("p6"), default!)] }).XPathSelectElement("//revisionDesc/change")!;

        Assert.Equal(["p5: … two three four five six 6 seven", "p0 is now p6", "x1 is gone: x"], release.Descendants("item").Select(Words));
        Assert.Equal(["six", "x"], release.Descendants("del").Select(Words));
        Assert.Equal(["#p5", "#p0", "#p6"], release.Descendants("ref").Select(pointer => (string?)pointer.Attribute("target")));
    }

    [Fact]
    public void The_author_is_a_body_and_the_witness_s_lines_are_counted_with_and_without_blank_ones()
    {
        var file = Bare(RealInput.Edition);
        var proof = RealInput.Edition.Proof;

        Assert.All(file.XPathSelectElements("//teiHeader//author"), author => Assert.Equal(RealInput.Edition.Metadata.Author, author.Element("name")?.Value));
        Assert.Equal([$"{proof.Lines.Count}", $"{ProofFigures.Of(RealInput.Edition).Lines}"], file.XPathSelectElements("//listWit/witness[1]/measure").Select(lines => (string?)lines.Attribute("quantity")));
    }

    [Fact]
    public void The_address_of_the_edition_is_told_where_the_site_s_is_known()
    {
        Assert.Empty(Bare(RealInput.Edition).XPathSelectElements("//publicationStmt/idno[@type='URI']"));
        var known = Bare(RealInput.Edition, s_site with { Url = new("https://editions.test/lib/") });
        Assert.Equal("https://editions.test/lib/nie-58/", known.XPathSelectElement("//publicationStmt/idno[@type='URI']")?.Value);
    }

    [Fact]
    public void Characters_that_XML_cannot_hold_are_replaced_and_break_nothing()
    {
        var edition = SmallEdition.Edition with { Metadata = SmallEdition.Edition.Metadata with { Title = "a\0b\uFFFEc\uD800d\u000Be\rf", Licence = new("\u0001", "https://editions.test/\u0002") } };
        var file = Bare(edition);
        Assert.Equal("a\uFFFDb\uFFFDc\uFFFDd\uFFFDe\rf", file.Descendants("title").First().Value);
        Assert.Equal("https://editions.test/\uFFFD", (string?)file.Descendants("licence").Single().Attribute("target"));
    }

    [Fact]
    public void Names_places_dates_and_comparisons_stand_off_the_text_and_point_into_it()
    {
        var standOff = Bare(RealInput.Edition).Element("standOff")!;
        var person = standOff.XPathSelectElement("listPerson/person[persName='Stalin, Joseph']")!;
        Assert.Equal(("Q855", "#p9"), (person.Element("idno")!.Value, (string?)person.XPathSelectElement("note/ptr")!.Attribute("target")));
        var war = standOff.XPathSelectElement("listEvent/event[starts-with(label, 'Second World War')]")!;
        Assert.Equal(("1939", "1945"), ((string?)war.Attribute("from"), (string?)war.Attribute("to")));
        Assert.Equal(["#p5 #p26"], standOff.XPathSelectElements("linkGrp[@type='comparison']/link").Select(link => (string?)link.Attribute("target")));
    }

    private static void Resolves(Edition edition)
    {
        var file = Bare(edition);
        var document = new XDocument(file);
        var cited = file.XPathSelectElements("//refsDecl/citeStructure").SelectMany(unit =>
        {
            Assert.Equal("@xml:id", (string?)unit.Attribute("use"));
            return document.XPathSelectElements((string)unit.Attribute("match")!).Select(Id);
        });
        Assert.Equal(CitableId.Of(edition).Select(id => char.IsAsciiDigit(id.Id.Id[0]) ? $"_{id.Id}" : id.Id.Id).Order(StringComparer.Ordinal), cited.Order(StringComparer.Ordinal));
    }

    /// <summary>The file with its names bare of their namespace, as the expressions of refsDecl have them.</summary>
    private static XElement Bare(Edition edition, Site? site = null)
    {
        var root = XDocument.Load(new MemoryStream(TeiFile.Of(site ?? s_site, edition).Single().Content.ToArray()), LoadOptions.PreserveWhitespace).Root!;
        foreach (var element in root.DescendantsAndSelf())
        {
            element.Name = element.Name.LocalName;
            element.Attributes().Where(attribute => attribute.IsNamespaceDeclaration).Remove();
        }

        return root;
    }

    private static string? Id(XElement element) => (string?)element.Attribute(XNamespace.Xml + "id");

    private static string Words(XElement element) => PlainText.SingleSpaced(element.Value);
}
