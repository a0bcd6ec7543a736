using System.Text.Json;
using System.Xml.Linq;
using System.Xml.XPath;
using StatiqEdition.Model;
using StatiqEdition.Publishing;

namespace StatiqEdition.Tests;

/// <summary>The navigation endpoint of DTS: what a client that knows the entry point alone learns of each edition.</summary>
public sealed class DtsNavigationTests
{
    private const string Real = "NIE-58";

    public static TheoryData<string> Names => [Real, .. TeiTrial.All.Keys];

    [Theory, MemberData(nameof(Names))]
    public void Every_citable_id_has_its_navigation_and_its_document(string name)
    {
        var client = Client(name, out var edition);
        var reached = Trees(client, edition).SelectMany(tree => tree.Units.Select(unit =>
        {
            var query = DtsTrial.Query($"resource={edition.Id}&ref={unit.Id}{tree.Parameter}");
            Assert.Equal(unit, DtsTrial.Unit(client.Ask("navigation", query).Answer.GetProperty("ref")));
            Assert.Single(client.Document(query).Descendants(), element => element.Name.LocalName == "wrapper");
            return unit.Id;
        }));
        Assert.Equal(CitableId.Of(edition).Select(citable => citable.Id.Id).Order(StringComparer.Ordinal), reached.Order(StringComparer.Ordinal));
    }

    [Theory, MemberData(nameof(Names))]
    public void The_units_stand_in_the_order_of_the_document_each_below_its_parent(string name)
    {
        var client = Client(name, out var edition);
        Assert.All(Trees(client, edition), tree =>
        {
            var known = new Dictionary<string, int>();
            foreach (var unit in tree.Units)
                known.Add(unit.Id, unit.Parent is null ? Same(1, unit.Level) : Same(known[unit.Parent] + 1, unit.Level));
            Assert.Equal(Tei(edition).Descendants().Select(Id).Where(id => id is not null && known.ContainsKey(id)), tree.Units.Select(unit => unit.Id));
        });
    }

    [Theory, MemberData(nameof(Names))]
    public void A_unit_stands_in_the_division_that_its_parent_heads_or_in_its_parent(string name)
    {
        var client = Client(name, out var edition);
        var elements = Tei(edition).Descendants().Where(element => Id(element) is not null).ToLookup(element => Id(element)!);
        Assert.All(Trees(client, edition).SelectMany(tree => tree.Units).Where(unit => unit.Parent is not null), unit =>
        {
            var parent = elements[unit.Parent!].Single();
            var division = parent.Name.LocalName is "head" ? parent.Parent : parent.Name.LocalName is "titlePart" ? parent.Ancestors("titlePage").Single().Parent : parent;
            Assert.Contains(division, elements[unit.Id].Single().Ancestors());
        });
    }

    [Theory, MemberData(nameof(Names))]
    public void Every_question_of_the_specification_s_table_has_its_answer(string name)
    {
        var client = Client(name, out var edition);
        foreach (var tree in Trees(client, edition))
        {
            var depth = tree.Units.Max(unit => unit.Level);
            foreach (var down in Enumerable.Range(1, depth))
                Assert.Equal(tree.Units.Where(unit => unit.Level <= down), Ask(client, edition, $"down={down}{tree.Parameter}"));
            foreach (var unit in tree.Units)
                Answers(client, edition, tree, unit);
        }
    }

    [Fact]
    public void What_the_specification_calls_a_bad_request_has_no_answer()
    {
        var client = Client(Real, out _);
        Assert.All(["resource=nie-58", "resource=nie-58&down=0", "resource=nie-58&ref=p99", "down=1"], query => Assert.False(client.Has("navigation", DtsTrial.Query(query))));
    }

    [Theory]
    [InlineData(50, true)]
    [InlineData(51, false)]
    public void Siblings_are_listed_as_long_as_they_are_few(int paragraphs, bool listed)
    {
        var part = new Part(new("x"), "X", [.. Enumerable.Range(1, paragraphs).Select(number => new Block.Lone(SmallEdition.Paragraph(SmallEdition.Words("x")) with { Id = new(FormattableString.Invariant($"p{number}")) }))]);
        var client = DtsTrial.Client(SmallEdition.Edition with { Parts = [part], Notes = [] });
        Assert.Equal(listed, client.Has("navigation", DtsTrial.Query("resource=e1&ref=p9&down=0")));
        Assert.True(client.Has("navigation", DtsTrial.Query("resource=e1&ref=p9&down=1")));
    }

    [Theory, MemberData(nameof(Names))]
    public void The_kinds_are_those_of_the_TEI_header_whose_expressions_find_the_same_units(string name)
    {
        var client = Client(name, out var edition);
        var units = Trees(client, edition).SelectMany(tree => tree.Units).ToLookup(unit => unit.Type, unit => unit.Id);
        var tei = Tei(edition);
        Assert.All(tei.Descendants("refsDecl").Elements("citeStructure"), structure => Assert.Equal(
            tei.Document!.XPathSelectElements((string)structure.Attribute("match")!).Select(Id),
            units[(string)structure.Attribute("unit")!]));
    }

    [Theory, MemberData(nameof(Names))]
    public void The_citation_trees_tell_which_kinds_stand_at_each_level(string name)
    {
        var client = Client(name, out var edition);
        var told = client.Ask("collection", DtsTrial.Query($"id={edition.Id}")).Answer.GetProperty("citationTrees").EnumerateArray().ToList();
        Assert.Equal(Trees(client, edition).Select(Paths), told.Select(tree => Paths(tree.GetProperty("citeStructure"), "")));
    }

    [Fact]
    public void Lettered_parts_without_a_paragraph_stand_side_by_side()
    {
        var lettered = SmallEdition.Edition.Passages.Single(passage => passage.Kind == PassageKind.Subparagraph);
        var edition = SmallEdition.Edition with { Parts = [new(new("x"), "X", [new Block.Lone(lettered), new Block.Lone(lettered with { Id = new("p2b") })])], Notes = [], Comparisons = [] };
        Assert.Equal(["p2a  1", "p2b  1"], Ask(DtsTrial.Client(edition), edition, "down=-1").Select(unit => $"{unit.Id} {unit.Parent} {unit.Level}"));
    }

    [Fact]
    public void A_lettered_part_stands_in_its_paragraph_and_a_paragraph_under_its_heading()
    {
        var client = Client(Real, out var edition);
        Assert.Equal(
            ["p22 future-course 4", "p22a p22 5", "p22b p22 5", "p22c p22 5", "p22d p22 5"],
            Ask(client, edition, "ref=p22&down=1").Select(unit => $"{unit.Id} {unit.Parent} {unit.Level}"));
    }

    private static void Answers(DtsClient client, Edition edition, DtsTreeRead tree, DtsUnitRead unit)
    {
        var below = tree.From(unit);
        Assert.False(client.Ask("navigation", DtsTrial.Query($"resource={edition.Id}&ref={unit.Id}{tree.Parameter}")).Answer.TryGetProperty("member", out _));
        Assert.Equal(tree.Units.Where(sibling => sibling.Parent == unit.Parent), Ask(client, edition, $"ref={unit.Id}&down=0{tree.Parameter}"));
        Assert.Equal(below, Ask(client, edition, $"ref={unit.Id}&down=-1{tree.Parameter}"));
        foreach (var down in Enumerable.Range(1, Math.Max(1, below.Max(one => one.Level) - unit.Level)))
            Assert.Equal(below.Where(one => one.Level <= unit.Level + down), Ask(client, edition, $"ref={unit.Id}&down={down}{tree.Parameter}"));
    }

    private static IReadOnlyList<DtsUnitRead> Ask(DtsClient client, Edition edition, string query) =>
        DtsTrial.Members(client.Ask("navigation", DtsTrial.Query($"resource={edition.Id}&{query}")).Answer);

    private static IReadOnlyList<DtsTreeRead> Trees(DtsClient client, Edition edition) =>
    [
        .. from tree in client.Ask("collection", DtsTrial.Query($"id={edition.Id}")).Answer.GetProperty("citationTrees").EnumerateArray()
           let parameter = tree.TryGetProperty("identifier", out var id) ? $"&tree={id.GetString()}" : ""
           select new DtsTreeRead(parameter, Ask(client, edition, $"down=-1{parameter}")),
    ];

    private static IReadOnlyList<string> Paths(DtsTreeRead tree) => [.. tree.Units.Select(tree.Path).Distinct().Order(StringComparer.Ordinal)];

    private static IReadOnlyList<string> Paths(JsonElement structures, string above) =>
    [
        .. structures.EnumerateArray().SelectMany(structure =>
        {
            var path = $"{above}/{structure.GetProperty("citeType").GetString()}";
            return structure.TryGetProperty("citeStructure", out var below) ? Paths(below, path).Prepend(path) : [path];
        }).Order(StringComparer.Ordinal),
    ];

    private static DtsClient Client(string name, out Edition edition)
    {
        edition = name == Real ? RealInput.Edition : TeiTrial.All[name];
        return DtsTrial.Client(edition);
    }

    private static XElement Tei(Edition edition)
    {
        var file = XDocument.Load(new MemoryStream(TeiFile.Of(SmallEdition.Library.Site, edition).Single().Content.ToArray()));
        foreach (var element in file.Descendants())
            element.Name = element.Name.LocalName;
        return file.Root!;
    }

    // An xml:id begins with no figure, and has an underscore before it there.
    private static string? Id(XElement element) => ((string?)element.Attribute(XNamespace.Xml + "id"))?.TrimStart('_');

    private static int Same(int expected, int level)
    {
        Assert.Equal(expected, level);
        return level;
    }
}
