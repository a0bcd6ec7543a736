using System.Text.Json;
using StatiqEdition.Model;
using StatiqEdition.Publishing;

namespace StatiqEdition.Tests;

/// <summary>The answers of a site with one edition or several, and what a client asks them.</summary>
internal static class DtsTrial
{
    /// <summary>An address that is not known, as clients resolve it who have the files somewhere.</summary>
    public static Uri Somewhere { get; } = new("https://somewhere.test/under/dts/entry.jsonld");

    /// <summary>Every answer.</summary>
    public static IEnumerable<SiteFile> Files(Library library) =>
        [.. DtsEntry.Of(Catalogue.Of(library)), .. DtsCollections.Of(Catalogue.Of(library)), .. library.Editions.SelectMany(edition => DtsNavigation.Of(library.Site, edition).Concat(DtsDocuments.Of(library.Site, edition)))];

    /// <summary>A client of a site that has this edition, and does not know its own address.</summary>
    public static DtsClient Client(Edition edition) => new(Files(new(SmallEdition.Library.Site, [edition])), Somewhere);

    /// <summary>Parameters as they are written in a query, <c>ref=p5&amp;down=1</c>.</summary>
    public static IReadOnlyDictionary<string, string> Query(string query) => query.Split('&').Select(pair => pair.Split('=')).ToDictionary(pair => pair[0], pair => pair[1]);

    /// <summary>The units of an answer.</summary>
    public static IReadOnlyList<DtsUnitRead> Members(JsonElement answer) => [.. answer.GetProperty("member").EnumerateArray().Select(Unit)];

    /// <summary>A unit as it is read.</summary>
    public static DtsUnitRead Unit(JsonElement unit) =>
        new(unit.GetProperty("identifier").GetString()!, unit.GetProperty("citeType").GetString()!, unit.GetProperty("parent").GetString(), unit.GetProperty("level").GetInt32());
}
