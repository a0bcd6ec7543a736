using StatiqEdition.Publishing;

namespace StatiqEdition.Tests;

/// <summary>Where the links of a page lead within the site.</summary>
public sealed class LinkTargetTests
{
    [Theory]
    [InlineData("b/", "a/x/b/", "")]
    [InlineData("../", "a/", "")]
    [InlineData("..", "a/", "")]
    [InlineData("../..", "", "")]
    [InlineData("./", "a/x/", "")]
    [InlineData(".", "a/x/", "")]
    [InlineData("../../../b", "b", "")]
    [InlineData("b/../c", "a/x/c", "")]
    [InlineData("../y/./z.png?v=1#p5", "a/y/z.png", "?v=1#p5")]
    [InlineData("#p5", "a/x/index.html", "#p5")]
    [InlineData("?q=a/b:c", "a/x/index.html", "?q=a/b:c")]
    [InlineData("a%20b/%C3%A9#%C3%A9", "a/x/a b/é", "#%C3%A9")]
    public void A_link_leads_from_the_folder_of_its_page(string link, string path, string rest) =>
        Assert.Equal(new(path, rest), LinkTarget.Of("a/x/index.html", link));

    [Theory]
    [InlineData("https://editions.test/")]
    [InlineData("mailto:a@editions.test")]
    [InlineData("/a/")]
    [InlineData("//editions.test/a/")]
    public void What_leads_away_is_no_place_of_the_site(string link) => Assert.Null(LinkTarget.Of("a/index.html", link));

    [Theory]
    [InlineData("b/")]
    [InlineData("..")]
    [InlineData("../../c/d?e#f")]
    [InlineData("./../x/./y/../z/.")]
    [InlineData("")]
    public void It_is_resolved_as_addresses_are(string link)
    {
        var address = new Uri(new Uri("https://editions.test/a/b/index.html"), link);
        var target = LinkTarget.Of("a/b/index.html", link);
        Assert.Equal(address.PathAndQuery + address.Fragment, $"/{target?.Path}{target?.Rest}");
    }
}
