using System.Xml.Linq;
using StatiqEdition.Model;
using StatiqEdition.Publishing;
using StatiqEdition.Tests;

namespace StatiqEdition.JudgeTests;

/// <summary>The answers of DTS before a schema written from the tables of its specification (tests/judges/dts.json), and its pieces of TEI before tei_all.</summary>
[Collection(OnePublishedSite.Name)]
public sealed class DtsTests(PublishedSite site)
{
    private static readonly XNamespace s_tei = "http://www.tei-c.org/ns/1.0";
    private static readonly string s_shapes = Path.Combine(Repository.Root, "tests/judges/dts.json");

    [JudgeFact(nameof(Judges.JsonSchema))]
    public void Every_answer_has_the_shape_that_the_specification_gives_it() => Has(site.Files(".jsonld").Where(IsDts));

    [JudgeFact(nameof(Judges.JsonSchema))]
    public void So_has_every_answer_where_the_address_of_the_site_is_not_known()
    {
        using var folder = new ScratchFolder();
        Has([.. Answers(RealInput.Edition).Where(file => IsJson(file.Path)).Index().Select(file => folder.Write(FormattableString.Invariant($"{file.Index}.jsonld"), System.Text.Encoding.UTF8.GetString(file.Item.Content.Span)))]);
    }

    [JudgeFact(nameof(Judges.JsonSchema))]
    public void An_answer_of_another_shape_is_found()
    {
        using var folder = new ScratchFolder();
        var answer = File.ReadAllText(site.File("nie-58/dts/navigation/p22a.jsonld"));
        Assert.All([("\"level\":5", "\"level\":\"5\""), ("\"parent\":\"p22\"", "\"parent\":null"), ("\"ref\":", "\"start\":"), ("\"citationTrees\":", "\"trees\":"), ("\"@type\":\"Navigation\"", "\"@type\":\"Collection\"")], wrong =>
        {
            Assert.Contains(wrong.Item1, answer, StringComparison.Ordinal);
            Assert.StartsWith(folder.Root, Judges.JsonSchema.Hear(s_shapes, folder.Write("wrong.json", answer.Replace(wrong.Item1, wrong.Item2, StringComparison.Ordinal))).Said, StringComparison.Ordinal);
        });
    }

    [JudgeFact(nameof(Judges.Tei))]
    public void The_whole_document_is_valid() => Valid([site.File("nie-58/dts/document.xml")]);

    [JudgeFact(nameof(Judges.Tei))]
    public void Every_piece_is_valid_without_the_wrapper_around_it()
    {
        var folder = Directory.CreateTempSubdirectory("statiq-edition-").FullName;
        var pieces = TeiTrial.All.Values.Append(RealInput.Edition).SelectMany(Answers).Where(file => !IsJson(file.Path)).Index().ToList();
        foreach (var (index, piece) in pieces)
            Unwrapped(piece).Save(Path.Combine(folder, FormattableString.Invariant($"{index}.xml")), SaveOptions.DisableFormatting);
        Valid([.. Directory.EnumerateFiles(folder)]);
        Directory.Delete(folder, recursive: true);
    }

    private static IEnumerable<SiteFile> Answers(Edition edition)
    {
        var library = new Library(SmallEdition.Library.Site, [edition]);
        return [.. DtsEntry.Of(Catalogue.Of(library)), .. DtsCollections.Of(Catalogue.Of(library)), .. DtsNavigation.Of(library.Site, edition), .. DtsDocuments.Of(library.Site, edition)];
    }

    private static bool IsDts(string path) => path.Contains("/dts/", StringComparison.Ordinal);

    private static bool IsJson(string path) => path.EndsWith(".jsonld", StringComparison.Ordinal);

    // With what TEI wants of a text besides: a body, which pieces of the front and of the back have not, and something before a closer.
    private static XDocument Unwrapped(SiteFile piece)
    {
        var file = XDocument.Load(new MemoryStream(piece.Content.ToArray()), LoadOptions.PreserveWhitespace);
        foreach (var wrapper in file.Descendants().Where(element => element.Name.LocalName == "wrapper").ToList())
            wrapper.ReplaceWith(wrapper.Nodes());
        var text = file.Root!.Element(s_tei + "text")!;
        if (text.Element(s_tei + "body") is null)
            (text.Element(s_tei + "back") is { } back ? (Action<object>)back.AddBeforeSelf : text.Add)(new XElement(s_tei + "body", new XElement(s_tei + "p")));
        foreach (var closer in file.Descendants(s_tei + "closer").Where(closer => !closer.ElementsBeforeSelf().Any()).ToList())
            closer.AddBeforeSelf(new XElement(s_tei + "p"));
        return file;
    }

    private static void Has(IEnumerable<string> files)
    {
        Assert.NotEmpty(files);
        var (exitCode, said) = Judges.JsonSchema.Hear([s_shapes, .. files]);
        Assert.True(exitCode == 0, said);
    }

    private static void Valid(IReadOnlyList<string> files)
    {
        Assert.NotEmpty(files);
        var (exitCode, said) = Judges.Tei.Hear(files);
        Assert.True(exitCode == 0, said);
    }
}
