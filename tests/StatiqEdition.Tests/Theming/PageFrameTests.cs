using StatiqEdition.Model;
using StatiqEdition.Theme;

namespace StatiqEdition.Tests.Theming;

/// <summary>What a page knows of itself: its way to every other, its absolute address, its name.</summary>
public sealed class PageFrameTests
{
    [Theory]
    [InlineData("", "", "./")]
    [InlineData("", "e1/#p5", "e1/#p5")]
    [InlineData("e1/", "", "../")]
    [InlineData("e1/", "e1/", "./")]
    [InlineData("e1/", "e1/#p5", "#p5")]
    [InlineData("e1/", "e1/about/", "about/")]
    [InlineData("e1/", "e2/#p5", "../e2/#p5")]
    [InlineData("e1/about/", "e1/", "../")]
    [InlineData("e1/about/", "e1/#p5", "../#p5")]
    [InlineData("e1/about/", "e1/compare/p1-p2/", "../compare/p1-p2/")]
    [InlineData("e1/about/", "e2/about/", "../../e2/about/")]
    [InlineData("e1/compare/p1-p2/", "", "../../../")]
    [InlineData("e1/compare/p1-p2/", "e1/compare/p1-p3/", "../p1-p3/")]
    [InlineData("e1/compare/p1-p2/", "assets/edition.css", "../../../assets/edition.css")]
    public void A_link_is_relative_from_every_depth(string page, string target, string link) => Assert.Equal(link, At(page).To(target));

    [Theory]
    [InlineData("", "/editions/")]
    [InlineData("e1/#p5", "/editions/e1/#p5")]
    public void The_page_of_missing_pages_links_from_the_base_path_since_it_stands_at_any_depth(string target, string link) =>
        Assert.Equal(link, At(PageFrame.NotFoundPath, new("Some Editions", "") { BasePath = "/editions/" }).To(target));

    [Fact]
    public void The_canonical_address_is_known_where_the_site_s_is_and_the_page_has_one()
    {
        var known = new Site("Some Editions", "") { Url = new("https://x.test/editions/") };

        Assert.Equal("https://x.test/editions/e1/about/", At("e1/about/", known).Canonical?.AbsoluteUri);
        Assert.Null(At(PageFrame.NotFoundPath, known).Canonical);
        Assert.Null(At("e1/about/").Canonical);
    }

    [Theory]
    [InlineData("About", "About · Some Editions")]
    [InlineData("Some Editions", "Some Editions")]
    public void A_page_is_named_by_itself_and_the_site_once(string title, string name) => Assert.Equal(name, (At("") with { Title = title }).FullTitle);

    private static PageFrame At(string path, Site? site = null) => new(site ?? new("Some Editions", ""), Edition: null, path, "A page", "Words.");
}
