using System.Text;
using System.Text.Json;
using StatiqEdition.Model;
using StatiqEdition.Publishing;
using YamlDotNet.Serialization;

namespace StatiqEdition.Tests;

/// <summary>What archives are told of a release: CITATION.cff, .zenodo.json and datacite.json.</summary>
public sealed class DepositTests
{
    private static readonly HashSet<string> s_keysOfCff = ["cff-version", "message", "type", "title", "abstract", "authors", "version", "date-released", "license", "license-url", "url", "preferred-citation"];
    private static readonly HashSet<string> s_keysOfReference = ["type", "title", "authors", "editors", "version", "date-released", "year", "year-original", "languages", "url"];
    private static readonly Site s_site = new("Some Editions", "") { Url = new("https://editions.test/x/") };

    [Fact]
    public void The_citation_file_has_what_its_format_requires_and_no_key_that_it_does_not_know()
    {
        var file = Cff(SmallEdition.Edition);
        Assert.Equal(("1.2.0", "dataset"), (file["cff-version"], file["type"]));
        Assert.NotEmpty((string)file["message"]);
        Assert.Empty(file.Keys.Cast<string>().Except(s_keysOfCff));
        var cited = (Dictionary<object, object>)file["preferred-citation"];
        Assert.Empty(cited.Keys.Cast<string>().Except(s_keysOfReference));
        Assert.Equal(("On Trade (Trade)", "1.2.0", "2026-01-02"), (file["title"], file["version"], file["date-released"]));
        Assert.Equal(("On Trade (Trade)", "2026", "1952"), (cited["title"], cited["year"], cited["year-original"]));
    }

    [Fact]
    public void Editors_and_authors_are_named_whole_for_nothing_says_that_they_are_persons()
    {
        var file = Cff(With(metadata => metadata with { Editors = "Jane Doe and others", Author = "The Board, Trade" }));
        Assert.Equal(["name: Jane Doe and others"], Names(file["authors"]));
        var cited = (Dictionary<object, object>)file["preferred-citation"];
        Assert.Equal(["name: The Board, Trade", "name: Jane Doe and others"], Names(cited["authors"]).Concat(Names(cited["editors"])));
        var creator = DataCite(With(metadata => metadata with { Author = "The Board, Trade" })).GetProperty("creators")[0];
        Assert.Equal(("The Board, Trade", "Organizational"), (creator.GetProperty("name").GetString(), creator.GetProperty("nameType").GetString()));
    }

    [Theory]
    [InlineData("“𝔘” \"quoted\" \\ back: # - {")]
    [InlineData("one\ntwo\tthree")]
    [InlineData("null")]
    [InlineData("'")]
    public void Whatever_the_source_says_is_said_again_character_for_character(string words)
    {
        var edition = With(metadata => metadata with { Abstract = words, Author = words });
        Assert.Equal(words, Cff(edition)["abstract"]);
        Assert.Equal(words, Zenodo(edition).GetProperty("creators")[0].GetProperty("name").GetString());
        Assert.Equal(words, DataCite(edition).GetProperty("descriptions")[0].GetProperty("description").GetString());
    }

    [Fact]
    public void The_abstract_is_no_markup_in_the_description_of_Zenodo_which_is() =>
        Assert.StartsWith("<p>a &lt; b &amp; c</p>", Zenodo(With(metadata => metadata with { Abstract = "a < b & c" })).GetProperty("description").GetString(), StringComparison.Ordinal);

    [Theory]
    [InlineData("https://creativecommons.org/licenses/by-sa/4.0/", "CC-BY-SA-4.0", "CC-BY-SA-4.0")]
    [InlineData("https://creativecommons.org/publicdomain/zero/1.0/", "CC0-1.0", "CC0-1.0")]
    [InlineData("https://creativecommons.org/publicdomain/mark/1.0/", null, "other-pd")]
    [InlineData("https://editions.test/terms", null, "notspecified")]
    [InlineData(null, null, "notspecified")]
    public void A_licence_is_named_as_machines_know_it_and_never_guessed(string? url, string? spdx, string zenodo)
    {
        var edition = With(metadata => metadata with { Licence = new("Some terms", url) });
        var cff = Cff(edition);
        Assert.Equal(spdx, cff.GetValueOrDefault("license"));
        Assert.Equal(spdx is null ? url : null, cff.GetValueOrDefault("license-url"));
        Assert.Equal(zenodo, Zenodo(edition).GetProperty("license").GetString());
        var rights = DataCite(edition).GetProperty("rightsList")[0];
        Assert.Equal(("Some terms", url, spdx), (Optional(rights, "rights"), Optional(rights, "rightsUri"), Optional(rights, "rightsIdentifier")));
    }

    [Fact]
    public void DataCite_is_told_every_mandatory_property_but_the_DOI_which_it_gives()
    {
        var resource = DataCite(SmallEdition.Edition);
        Assert.Equal("http://datacite.org/schema/kernel-4", resource.GetProperty("schemaVersion").GetString());
        Assert.Equal("A Board", resource.GetProperty("creators")[0].GetProperty("name").GetString());
        Assert.Equal("On Trade", resource.GetProperty("titles")[0].GetProperty("title").GetString());
        Assert.Equal("the editors", resource.GetProperty("publisher").GetProperty("name").GetString());
        Assert.Equal("2026", resource.GetProperty("publicationYear").GetString());
        Assert.Equal("Text", resource.GetProperty("types").GetProperty("resourceTypeGeneral").GetString());
    }

    [Fact]
    public void Zenodo_is_told_every_field_that_it_requires()
    {
        var deposit = Zenodo(SmallEdition.Edition);
        Assert.Equal(
            ["publication", "other", "On Trade (Trade)", "2026-01-02", "1.2.0", "open"],
            new List<string> { "upload_type", "publication_type", "title", "publication_date", "version", "access_right" }.Select(name => deposit.GetProperty(name).GetString()));
        Assert.Equal("A Board", deposit.GetProperty("creators")[0].GetProperty("name").GetString());
        Assert.Equal("Editor", deposit.GetProperty("contributors")[0].GetProperty("type").GetString());
    }

    [Fact]
    public void No_identifier_is_invented() =>
        Assert.All(DepositFiles.Of(s_site, SmallEdition.Edition), file => Assert.DoesNotContain("doi", Text(file), StringComparison.OrdinalIgnoreCase));

    [Fact]
    public void Where_the_site_stands_is_said_where_it_is_known_with_the_address_that_lasts()
    {
        Assert.All(DepositFiles.Of(s_site, SmallEdition.Edition), file => Assert.Contains("https://editions.test/x/e1/v/1.2.0/", Text(file), StringComparison.Ordinal));
        Assert.All(DepositFiles.Of(s_site with { Url = null }, SmallEdition.Edition), file => Assert.DoesNotContain("e1", Text(file), StringComparison.Ordinal));
    }

    [Fact]
    public void The_edition_of_the_repository_has_the_files_of_its_last_release()
    {
        var last = RealInput.Edition.Kept[^1];
        // Where the site stands may be settled after a release.
        var files = new[] { RealInput.Outcome.Value!.Site, new("", "") }.SelectMany(site => DepositFiles.Of(site, last)).ToLookup(file => file.Path, Text);
        Assert.All(files, file => Assert.Contains(Repository.Read($"input/nie-58/{file.Key}"), file));
    }

    private static Edition With(Func<Metadata, Metadata> change) => SmallEdition.Edition with { Metadata = change(SmallEdition.Edition.Metadata) };

    private static Dictionary<string, object> Cff(Edition edition) => new DeserializerBuilder().Build().Deserialize<Dictionary<string, object>>(Named("CITATION.cff", edition));

    private static JsonElement Zenodo(Edition edition) => JsonDocument.Parse(Named(".zenodo.json", edition)).RootElement;

    private static JsonElement DataCite(Edition edition) => JsonDocument.Parse(Named("datacite.json", edition)).RootElement;

    private static string Named(string name, Edition edition) => Text(DepositFiles.Of(new("", ""), edition).Single(file => file.Path == name));

    private static IEnumerable<string> Names(object list) =>
        ((List<object>)list).SelectMany(one => ((Dictionary<object, object>)one).Select(pair => $"{pair.Key}: {pair.Value}"));

    private static string? Optional(JsonElement element, string name) => element.TryGetProperty(name, out var value) ? value.GetString() : null;

    private static string Text(SiteFile file) => Encoding.UTF8.GetString(file.Content.Span);
}
