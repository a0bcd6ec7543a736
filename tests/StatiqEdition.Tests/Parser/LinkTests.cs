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
    [InlineData("#text-p1")]
    [InlineData("../other/#p26")]
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
    [InlineData("[a](#p99)", "SE320 (1,1)")]
    [InlineData("[a](../#p99)", "SE320 (1,1)")]
    [InlineData("[a](#)", "SE320 (1,1)")]
    [InlineData("{==x==}{>>see [a](#p99)<<}", "SE320 (1,15)")]
    [InlineData("x[^1]\n\n[^1]: [a](#n2)", "SE320 (3,7)")]
    public void A_link_to_no_passage_is_refused(string markdown, string expected) =>
        Assert.Equal([expected], TrialEdition.Faults(markdown));

    [Fact]
    public void A_link_of_the_introduction_to_no_passage_is_refused() =>
        Assert.Equal(["SE320 (1,14)"], TrialEdition.Faults(new TrialEdition().With("trial/introduction.md", "[¶2](../#p2) [¶26](../#p99)").Read()));

    [Fact]
    public void A_link_that_takes_the_way_of_another_page_is_refused_and_the_right_way_is_said()
    {
        Assert.Equal("../#p1 leads to no passage from here; write #p1", Assert.Single(TrialEdition.Read("1. [a](../#p1)").Diagnostics).Message);
        Assert.Equal("#p1 leads to no passage from here; write ../#p1", Assert.Single(new TrialEdition().With("trial/introduction.md", "[¶1](#p1)").Read().Diagnostics).Message);
    }

    [Fact]
    public void A_part_without_a_title_is_no_place_to_lead_to() =>
        Assert.Equal(["SE320 (1,1)"], TrialEdition.Faults("[a](#text)"));

    [Fact]
    public void A_link_may_lead_to_a_part_a_page_a_note_and_a_variant() =>
        Assert.Empty(TrialEdition.Read("# A\n\n{|1|}x[^1] {++y++} [a](#a) [b](#page-1) [c](#n1) [d](#va-p1-1)\n\n[^1]: z").Diagnostics);

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
