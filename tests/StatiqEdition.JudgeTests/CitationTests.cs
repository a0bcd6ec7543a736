using System.Text.Json;
using StatiqEdition.Tests;
using StatiqEdition.Theme;

namespace StatiqEdition.JudgeTests;

/// <summary>The citations of the real site as programs for bibliographies read them.</summary>
[Collection(OnePublishedSite.Name)]
public sealed class CitationTests(PublishedSite site)
{
    private static readonly string[] s_keys = ["id", "type", "genre", "title", "number", "publisher", "language", "URL"];

    [JudgeFact(nameof(Judges.Citations))]
    public void The_citation_of_the_edition_and_of_every_passage_is_read_alike_from_BibTeX_RIS_and_CSL_JSON() =>
        Assert.All(Read(Files()), read => AssertFacts(read.Cited, read.Said));

    [JudgeFact(nameof(Judges.Citations))]
    public void A_style_sets_author_title_number_and_address_from_each_of_them() =>
        Assert.All(Read(Files()), read =>
        {
            var entry = read.Said.GetProperty("apa").GetString()!;
            Assert.All([site.Edition.Metadata.Author, site.Edition.Metadata.Title, site.Edition.Metadata.ShortTitle, read.Cited.Address!], part => Assert.Contains(part, entry, StringComparison.Ordinal));
        });

    [JudgeFact(nameof(Judges.JsonSchema))]
    public void Every_CSL_JSON_is_as_csl_data_has_it()
    {
        var (exitCode, said) = Judges.JsonSchema.Hear([Path.Combine(Repository.Root, "tests/judges/csl.schema.json"), .. site.Files(".csl.json")]);
        Assert.True(exitCode == 0, said);
    }

    [JudgeFact(nameof(Judges.Citations))]
    public void What_is_no_citation_is_refused()
    {
        using var folder = new ScratchFolder();
        Assert.NotEqual(0, Judges.Citations.Hear(folder.Write("wrong.bib", "@techreport{x, title = {On")).ExitCode);
    }

    private void AssertFacts(Cited cited, JsonElement said)
    {
        var item = said.GetProperty("items").EnumerateArray().Single();
        var known = site.Edition.Metadata;
        Assert.Equal(
            [cited.Key, "report", known.Genre, known.Title, known.ShortTitle, known.Author, known.Language, cited.Address],
            s_keys.Select(key => item.GetProperty(key).GetString()));
        Assert.Equal([known.Date.Year, known.Date.Month, known.Date.Day], item.GetProperty("issued").GetProperty("date-parts")[0].EnumerateArray().Select(part => part.GetInt32()));
        Assert.Equal(known.Author, item.GetProperty("author")[0].EnumerateObject().Single().Value.GetString());
        Assert.Contains($"Edition {known.Version}, {Day.Written(known.Released)}", item.GetProperty("note").GetString(), StringComparison.Ordinal);
        Assert.Contains(cited.Place ?? "", item.GetProperty("note").GetString(), StringComparison.OrdinalIgnoreCase);
    }

    private IEnumerable<(Cited Cited, string File)> Files() =>
        from format in CitationFormat.All
        from cited in site.Edition.Passages.Select(passage => new Cited(site.Site, site.Edition, passage)).Prepend(new(site.Site, site.Edition))
        select (cited, site.File(format.Address(cited)!));

    private static IEnumerable<(Cited Cited, JsonElement Said)> Read(IEnumerable<(Cited Cited, string File)> files)
    {
        var asked = files.ToList();
        var (exitCode, said) = Judges.Citations.Hear([.. asked.Select(file => file.File)]);
        Assert.True(exitCode == 0, said);
        return asked.Zip(JsonDocument.Parse(said).RootElement.EnumerateArray(), (file, answer) => (file.Cited, answer));
    }
}
