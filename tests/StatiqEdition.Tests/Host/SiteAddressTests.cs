using StatiqEdition.Model;

namespace StatiqEdition.Tests;

public sealed class SiteAddressTests
{
    private static readonly SiteOptions s_none = new("input", "output", null, null);

    [Theory]
    [InlineData("/", "/")]
    [InlineData("", "/")]
    [InlineData("editions", "/editions/")]
    [InlineData("/a/b/", "/a/b/")]
    [InlineData("//a//b", "/a/b/")]
    [InlineData("/a/../b/", null)]
    [InlineData("/a b/", null)]
    [InlineData("/\"><script>/", null)]
    public void A_path_has_a_slash_at_both_ends_and_nothing_odd_between(string written, string? read) => Assert.Equal(read, SiteAddress.ReadPath(written));

    [Theory]
    [InlineData("https://x.test", "https://x.test/")]
    [InlineData("https://x.test/editions", "https://x.test/editions/")]
    [InlineData("ftp://x.test/", null)]
    [InlineData("javascript:alert(1)", null)]
    [InlineData("https://a:b@x.test/", null)]
    [InlineData("https://x.test/?q", null)]
    [InlineData("x.test", null)]
    public void An_address_is_absolute_and_ends_in_a_slash(string written, string? read) => Assert.Equal(read, SiteAddress.ReadUrl(written)?.AbsoluteUri);

    [Fact]
    public void The_command_line_goes_before_the_site_file()
    {
        var site = new Site("T", "D") { Url = new("https://old.test/") };

        Assert.Equal("https://old.test/", SiteAddress.Settle(site, s_none).Url!.AbsoluteUri);
        Assert.Equal("https://new.test/e/", SiteAddress.Settle(site, s_none with { SiteUrl = new("https://new.test/e/") }).Url!.AbsoluteUri);
    }

    [Fact]
    public void The_path_is_that_of_the_address() =>
        Assert.Equal("/e/", SiteAddress.Settle(new("T", "D") { Url = new("https://x.test/e") }, s_none).BasePath);
}
