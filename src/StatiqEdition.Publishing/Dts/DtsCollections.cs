using System.Text.Json.Nodes;
using StatiqEdition.Model;
using StatiqEdition.Theme;

namespace StatiqEdition.Publishing;

/// <summary>The answers of the collection endpoint (DTS 1.0): the collection of all editions, at its address with and without its id, and each edition as a resource in it.</summary>
public static class DtsCollections
{
    // The id of no edition, because the site has a folder of this name.
    private const string RootId = "dts";

    private static readonly string?[] s_navs = [null, "children", "parents"];

    /// <summary>The files: children, which are meant where nothing is said, and parents.</summary>
    public static IEnumerable<SiteFile> Of(Catalogue catalogue) =>
    [
        .. new[] { DtsAddresses.OfTheSite, DtsAddresses.OfTheSite.Named(RootId) }.SelectMany(addresses => Answers(catalogue, addresses, Root, links => catalogue.Cards.Select(card => Member(card.Edition, links)), _ => [])),
        .. catalogue.Cards.SelectMany(card => Answers(catalogue, DtsAddresses.Of(card.Edition), (_, links) => Resource(catalogue.Site, card, links), _ => [], links => [Root(catalogue, links)])),
    ];

    /// <summary>What identifies an edition, with its endpoints.</summary>
    internal static JsonObject Resource(Edition edition, DtsLinks links)
    {
        var addresses = DtsAddresses.Of(edition);
        return new()
        {
            ["@id"] = edition.Id.Id,
            ["@type"] = "Resource",
            ["collection"] = links.To(addresses.Collections) + DtsAddresses.CollectionParameters,
            ["navigation"] = links.To(addresses.Navigations) + DtsAddresses.NavigationParameters,
            ["document"] = links.To(addresses.Documents) + DtsAddresses.DocumentParameters,
        };
    }

    private static IEnumerable<SiteFile> Answers(Catalogue catalogue, DtsAddresses addresses, Func<Catalogue, DtsLinks, JsonObject> self, Func<DtsLinks, IEnumerable<JsonObject>> children, Func<DtsLinks, IEnumerable<JsonObject>> parents) =>
        from nav in s_navs
        let links = new DtsLinks(catalogue.Site, addresses.Collection(nav))
        let members = (nav == "parents" ? parents : children)(links)
        select DtsJson.File(links.File, [.. DtsJson.Properties(self(catalogue, links)), new("member", new JsonArray([.. members]))]);

    private static JsonObject Root(Catalogue catalogue, DtsLinks links) => new()
    {
        ["@id"] = RootId,
        ["@type"] = "Collection",
        ["dtsVersion"] = DtsJson.Version,
        ["title"] = catalogue.Site.Title,
        ["description"] = catalogue.Site.Description,
        ["totalParents"] = 0,
        ["totalChildren"] = catalogue.Cards.Count,
        ["collection"] = links.To(DtsAddresses.OfTheSite.Collections) + DtsAddresses.CollectionParameters,
    };

    private static JsonObject Member(Edition edition, DtsLinks links)
    {
        var member = Resource(edition, links);
        (member["dtsVersion"], member["title"], member["totalParents"], member["totalChildren"]) = (DtsJson.Version, edition.Metadata.Title, 1, 0);
        return member;
    }

    private static JsonObject Resource(Site site, EditionCard card, DtsLinks links)
    {
        var edition = card.Edition;
        var resource = Member(edition, links);
        resource["description"] = card.Metadata.Abstract;
        resource["dublinCore"] = DtsMetadata.Of(site, edition);
        resource["download"] = links.To(Addresses.Tei(edition));
        resource["citationTrees"] = card.CitationTrees.DeepClone();
        return resource;
    }
}
