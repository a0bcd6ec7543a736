using StatiqEdition.Model;
using StatiqEdition.Publishing;
using StatiqEdition.Tests;

namespace StatiqEdition.JudgeTests;

/// <summary>The TEI of the real site, and of small editions in which something is hard to say in TEI, before the schema tei_all.</summary>
[Collection(OnePublishedSite.Name)]
public sealed class TeiTests(PublishedSite site)
{
    [JudgeFact(nameof(Judges.Tei))]
    public void Every_TEI_file_of_the_site_is_valid() => Valid([.. site.Files("edition.tei.xml")]);

    [JudgeFact(nameof(Judges.Tei))]
    public void Every_edition_on_trial_is_valid()
    {
        var folder = Directory.CreateTempSubdirectory("statiq-edition-").FullName;
        var editions = TeiTrial.All.Values.Append(SmallEdition.Edition).Append(Released(TeiTrial.All.Values.First())).ToList();
        var files = editions.Index().Select(edition => Path.Combine(folder, FormattableString.Invariant($"{edition.Index}.xml"))).ToList();
        foreach (var (edition, file) in editions.Zip(files))
            File.WriteAllBytes(file, TeiFile.Of(SmallEdition.Library.Site, edition).Single().Content.ToArray());
        Valid(files);
        Directory.Delete(folder, recursive: true);
    }

    // With an index, a ledger of several releases, an alias and another language.
    private static Edition Released(Edition edition) => edition with
    {
        Metadata = edition.Metadata with { Language = "fr", Document = [new("A fact", "its value", "https://editions.test/")] },
        Index = [.. Enum.GetValues<IndexKind>().Select(kind => new IndexEntry(kind, "law & order", [new("law", default!)]) { Date = new("1950", "1951-02"), Wikidata = "Q1", Viaf = "1" })],
        Comparisons = [new(new("p1"), new("p2"), default!)],
        Aliases = [new(new("old"), new("p1"), default!), new(new("9-old"), new("page-2"), default!)],
        Ledger = new([new(new(1, 0, 0), new(2026, 1, 2), []), new(new(1, 1, 0), new(2026, 2, 3), [new(new("p1"), "<old>", "new"), new(new("old"), "a", null), new(new("p2"), null, "b")]), new(new(1, 1, 1), new(2026, 3, 4), [])], []),
    };

    private static void Valid(IReadOnlyList<string> files)
    {
        Assert.NotEmpty(files);
        var (exitCode, said) = Judges.Tei.Hear(files);
        Assert.True(exitCode == 0, said);
    }
}
