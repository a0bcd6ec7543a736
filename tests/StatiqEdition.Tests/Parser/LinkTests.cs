using StatiqEdition.Model;

namespace StatiqEdition.Tests;

/// <summary>Links lead to the web, to an address of mail or within the site, however they are spelt.</summary>
public sealed class LinkTests
{
    [Theory]
    [InlineData("https://history.state.gov/a?b=c#d")]
    [InlineData("http://history.state.gov:8080/")]
    [InlineData("HTTPS://history.state.gov")]
    [InlineData("mailto:editors@papers.test")]
    [InlineData("../#p26")]
    [InlineData("#p26")]
    [InlineData("/nie-58/")]
    [InlineData("?q=a:b")]
    [InlineData("a/b:c")]
    public void A_good_target_is_kept(string target) =>
        Assert.Equal(target, Assert.Single(TrialEdition.Clean($"[a]({target})").Passages[0].Content.OfType<Inline.Link>()).Target);

    [Theory]
    [InlineData("[a](javascript:alert)")]
    [InlineData("[a](JavaScript:alert)")]
    [InlineData("[a](&#106;avascript:alert)")]
    [InlineData("[a](java&#10;script:alert)")]
    [InlineData("[a](java&Tab;script:alert)")]
    [InlineData("[a](&#x1;javascript:alert)")]
    [InlineData("[a](<java script:alert>)")]
    [InlineData("[a](< javascript:alert>)")]
    [InlineData("[a](<java\tscript:alert>)")]
    [InlineData("[a](javascript\\:alert)")]
    [InlineData("[a](vbscript:x)")]
    [InlineData("[a](data:text/html,x)")]
    [InlineData("[a](file:///etc/hostname)")]
    [InlineData("[a](//evil.test/)")]
    [InlineData("[a](/\\\\evil.test/)")]
    [InlineData("[a](\\\\\\\\evil.test/)")]
    [InlineData("[a](&#x202E;x)")]
    [InlineData("[a]()")]
    [InlineData("<javascript:alert>")]
    [InlineData("<data:text/html,x>")]
    public void A_bad_target_is_refused(string markdown) =>
        Assert.Equal(["SE306 (1,1)"], TrialEdition.Faults(markdown));

    [Fact]
    public void A_bad_target_is_refused_in_remarks_notes_and_the_introduction_too()
    {
        const string Link = "[a](javascript:alert)";
        Assert.Equal(["SE306 (1,15)"], TrialEdition.Faults($"{{==x==}}{{>>see {Link}<<}}"));
        Assert.Equal(["SE306 (3,7)"], TrialEdition.Faults($"x[^1]\n\n[^1]: {Link}"));
        Assert.Equal(["SE306 (1,1)"], TrialEdition.Faults(new TrialEdition().With("trial/introduction.md", Link).Read()));
    }

    [Theory]
    [InlineData("url: javascript:alert", "SE105 (3,6)")]
    [InlineData("url: //evil.test/", "SE105 (3,6)")]
    [InlineData("url: https://x.test/?a=b", "SE105 (3,6)")]
    [InlineData("url: https://x.test/#a", "SE105 (3,6)")]
    [InlineData("url: https://a:b@x.test/", "SE105 (3,6)")]
    [InlineData("report: data:text/html,x", "SE105 (3,9)")]
    public void A_bad_address_in_YAML_is_refused(string line, string expected) =>
        Assert.Equal([expected], TrialEdition.Faults(new TrialEdition().With("site.yml", $"title: a\ndescription: b\n{line}\n").Read()));
}
