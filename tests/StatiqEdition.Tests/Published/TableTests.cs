using System.IO.Compression;
using System.Xml.Linq;
using AngleSharp.Dom;
using StatiqEdition.Publishing;

namespace StatiqEdition.Tests.Published;

/// <summary>A table without a head, as the formats give it that know heads of tables.</summary>
public sealed class TableTests
{
    private static readonly string[] s_rows = ["text-p1", "text-p2", "text-p3"];

    [Fact]
    public async Task A_table_without_a_head_has_none_in_any_format()
    {
        var edition = TeiTrial.All[TeiTrial.WithoutHead];
        var files = EditionFiles.Of(edition.Id.Id, await Publisher.Publish(new(RealInput.Outcome.Value!.Site, [edition])));
        var tei = files.Xml("edition.tei.xml");

        Assert.Empty(files.Page("index.html").QuerySelectorAll("main thead, main th"));
        Assert.Equal(s_rows, files.Page("index.html").QuerySelectorAll("main tbody.passage").Select(row => row.Id!));
        Assert.Equal(3, tei.Descendants().Count(row => row.Name.LocalName == "row"));
        Assert.DoesNotContain(tei.Descendants(), row => row is { Name.LocalName: "row" } && row.Attribute("role") is not null);
        Assert.Equal(s_rows, Book(files).Where(group => group.Name.LocalName == "tbody").Select(group => (string?)group.Attribute("id")));
        Assert.DoesNotContain(Book(files), group => group.Name.LocalName is "thead" or "th");
        Assert.Contains("|  |  |\n| --- | --: |\n| Petit | 18 |\n| Cicero | 12 |\n\n|  |\n| --: |\n| 12 |\n", files.Text("edition.md"), StringComparison.Ordinal);
    }

    private static List<XElement> Book(EditionFiles files)
    {
        using var book = new ZipArchive(files.Open("edition.epub"));
        return [.. book.Entries.Where(entry => entry.Name.EndsWith(".xhtml", StringComparison.Ordinal)).SelectMany(Elements)];
    }

    private static List<XElement> Elements(ZipArchiveEntry entry)
    {
        using var page = entry.Open();
        return [.. XDocument.Load(page).Descendants()];
    }
}
