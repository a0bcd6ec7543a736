using System.Text.Json;
using StatiqEdition.Model;

namespace StatiqEdition.Tests;

/// <summary>The entry point and the collection endpoint of DTS.</summary>
public sealed class DtsCollectionTests
{
    private static readonly Library s_two = new(SmallEdition.Library.Site, [RealInput.Edition, SmallEdition.Edition]);

    private static readonly DtsClient s_client = new(DtsTrial.Files(s_two), DtsTrial.Somewhere);

    [Theory]
    [InlineData("x=")]
    [InlineData("nav=children")]
    [InlineData("id=dts")]
    [InlineData("id=dts&nav=children")]
    public void The_collection_has_every_edition_as_a_resource(string query)
    {
        var (_, collection) = s_client.Ask("collection", DtsTrial.Query(query));

        Assert.Equal(("dts", "Collection", 0, 2), (Text(collection, "@id"), Text(collection, "@type"), collection.GetProperty("totalParents").GetInt32(), collection.GetProperty("totalChildren").GetInt32()));
        Assert.Equal(["nie-58", "e1"], collection.GetProperty("member").EnumerateArray().Select(member => Text(member, "@id")));
    }

    [Fact]
    public void The_collection_has_no_parent() => Assert.Empty(s_client.Ask("collection", DtsTrial.Query("nav=parents")).Answer.GetProperty("member").EnumerateArray());

    [Fact]
    public void An_edition_is_a_resource_without_children_and_with_the_collection_as_its_parent()
    {
        var (_, edition) = s_client.Ask("collection", DtsTrial.Query("id=nie-58"));
        var (_, parents) = s_client.Ask("collection", DtsTrial.Query("id=nie-58&nav=parents"));

        Assert.Equal(("Resource", 1, 0), (Text(edition, "@type"), edition.GetProperty("totalParents").GetInt32(), edition.GetProperty("member").GetArrayLength()));
        Assert.Equal("1952-09-10", Text(edition.GetProperty("dublinCore"), "created"));
        Assert.Equal(["dts"], parents.GetProperty("member").EnumerateArray().Select(member => Text(member, "@id")));
    }

    [Fact]
    public void The_templates_of_a_member_lead_where_those_of_the_entry_point_lead()
    {
        var collection = s_client.Ask("collection", DtsTrial.Query("id=dts"));
        Assert.All(collection.Answer.GetProperty("member").EnumerateArray(), member =>
        {
            var query = DtsTrial.Query($"ref=p1&down=1&resource={Text(member, "@id")}");
            Assert.Equal(s_client.Ask("navigation", query).Address, s_client.Ask((collection.Address, member), "navigation", query).Address);
        });
    }

    [Fact]
    public void Where_the_address_of_the_site_is_known_every_address_is_whole()
    {
        var site = SmallEdition.Library.Site with { Url = new("https://editions.test/a/") };
        var client = new DtsClient(DtsTrial.Files(new(site, [SmallEdition.Edition])), new("https://editions.test/a/dts/entry.jsonld"));
        var (address, answer) = client.Ask("navigation", DtsTrial.Query("resource=e1&ref=p1&down=-1"));

        Assert.Equal("https://editions.test/a{/resource}/dts/navigation{;tree}{/ref}{;down}.jsonld", Text(client.Entry, "navigation"));
        Assert.Equal("https://editions.test/a/e1/dts/navigation/p1;down=-1.jsonld", address.AbsoluteUri);
        Assert.Equal(address.AbsoluteUri, Text(answer, "@id"));
        Assert.Equal("https://editions.test/a/e1/#p1", Text(answer.GetProperty("ref"), "@id"));
        Assert.Equal("https://editions.test/a/e1/dts/document{;tree}{/ref}.xml", Text(answer.GetProperty("resource"), "document"));
    }

    [Theory]
    [InlineData("../nie-58/dts/navigation{;tree}{/ref}{;down}.jsonld", "ref=p5&down=-1", "../nie-58/dts/navigation/p5;down=-1.jsonld")]
    [InlineData("..{/id}/dts/collection{;nav}.jsonld", "x=1", "../dts/collection.jsonld")]
    [InlineData("document{;tree}{/ref}.xml", "tree=page&ref=page-3", "document;tree=page/page-3.xml")]
    public void A_template_is_expanded_as_the_RFC_says(string template, string query, string address) =>
        Assert.Equal(address, DtsClient.Expanded(template, DtsTrial.Query(query)));

    private static string? Text(JsonElement answer, string name) => answer.GetProperty(name).GetString();
}
