using System.Globalization;
using System.Text.Json.Nodes;
using StatiqEdition.Model;
using StatiqEdition.Theme;

namespace StatiqEdition.Publishing;

/// <summary>The answers of the navigation endpoint (DTS 1.0, usage of <c>down</c> and <c>ref</c>): from the root and from every unit down each number of levels there are, at least one, and to the bottom; of every unit itself, and with its siblings.</summary>
public static class DtsNavigation
{
    // The lists of siblings grow with the square of their number.
    private const int MostSiblings = 50;

    /// <summary>The files of an edition.</summary>
    public static IEnumerable<SiteFile> Of(Site site, Edition edition)
    {
        var trees = CitationTrees.Of(edition);
        var structure = DtsTrees.Of(trees).ToJsonString();
        return trees.SelectMany(tree => Queries(tree).Select(query => Answer(site, edition, query, structure)));
    }

    private static IEnumerable<DtsQuery> Queries(CitationTree tree) =>
    [
        .. Downs(tree.Depth).Select(down => new DtsQuery(tree, Ref: null, down)),
        .. tree.Units.SelectMany(unit => Downs(tree, unit).Select(down => new DtsQuery(tree, unit, down))),
    ];

    private static IEnumerable<int?> Downs(CitationTree tree, CitableUnit unit) =>
        [null, .. tree.In(unit.Parent).Count() > MostSiblings ? Array.Empty<int?>() : [0], .. Downs(tree.Height(unit)).Select(down => (int?)down)];

    private static IEnumerable<int> Downs(int height) => [.. Enumerable.Range(1, Math.Max(height, 1)), DtsQuery.Bottom];

    private static SiteFile Answer(Site site, Edition edition, DtsQuery query, string structure)
    {
        var links = new DtsLinks(site, DtsAddresses.Of(edition).Navigation(query.Tree, query.Ref, query.Down?.ToString(CultureInfo.InvariantCulture)));
        var resource = DtsCollections.Resource(edition, links);
        resource["citationTrees"] = JsonNode.Parse(structure);
        return DtsJson.File(
            links.File,
            [
                new("@id", links.Self),
                new("@type", "Navigation"),
                new("resource", resource),
                .. query.Ref is null ? Array.Empty<KeyValuePair<string, JsonNode?>>() : [new("ref", Unit(edition, query.Ref, links))],
                .. query.Members is null ? Array.Empty<KeyValuePair<string, JsonNode?>>() : [new("member", new JsonArray([.. query.Members.Select(unit => Unit(edition, unit, links))]))],
            ]);
    }

    private static JsonObject Unit(Edition edition, CitableUnit unit, DtsLinks links) => new()
    {
        ["identifier"] = unit.Id.Id,
        ["@type"] = "CitableUnit",
        ["@id"] = links.To(Addresses.Of(edition, unit.Id)),
        ["level"] = unit.Level,
        ["parent"] = unit.Parent?.Id,
        ["citeType"] = unit.Type,
        ["dublinCore"] = new JsonObject { ["title"] = DtsMetadata.Words(edition.Metadata.Language, unit.Name) },
    };
}
