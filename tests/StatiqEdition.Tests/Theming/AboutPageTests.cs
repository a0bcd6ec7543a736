using AngleSharp.Dom;
using StatiqEdition.Model;
using StatiqEdition.Theme;

namespace StatiqEdition.Tests.Theming;

/// <summary>What the page about an edition tells of it.</summary>
public sealed class AboutPageTests
{
    [Fact]
    public async Task Every_normalization_is_named_explained_and_counted()
    {
        var edition = SmallEdition.Edition with
        {
            Witnesses = [new("O", "The transcription", "As received.") { Text = "- Trade\n> grows\n- fast\n" }],
            Normalizations = [Rule("bullets", "- ", "The software's."), Rule("quotes", "> ", "The hand's."), Rule("stars", "* ", "None left.")],
        };
        var page = (await TrialPages.Of(SmallEdition.Library with { Editions = [edition] }))["e1/about/index.html"];

        Assert.Equal(["bullets 2 lines", "quotes 1 line", "stars 0 lines"], page.QuerySelectorAll(".normalizations dt").Said());
        Assert.Equal(["The software's.", "The hand's.", "None left."], page.QuerySelectorAll(".normalizations dd").Said());
    }

    [Fact]
    public async Task Without_normalizations_nothing_is_said_of_any() => Assert.Null((await TrialPages.About(new())).QuerySelector(".normalizations"));

    [Fact]
    public async Task The_edition_is_counted_by_text_cause_and_kind()
    {
        var page = await TrialPages.About(new TrialEdition().With("trial/text.md", "1. {~~rall~>rail~~} {|2|}grows[^1] {--x--}{>>formework?<<}\n\n[^1]: {==note==}{>>sic<<}"));

        Assert.Equal(
            ["passages 2", "words 3", "notes 1", "numbered pages 1", "variants 3", "misread letters 1", "forme work 1", "sic 1", "other words put 1", "words left out 1", "words kept, with a remark 1"],
            page.QuerySelectorAll(".figures tr").Select(row => string.Join(' ', row.Children.Said())));
        Assert.Contains("The editors doubt the cause of 1 variant; the cause of 1 variant was inferred.", page.QuerySelectorAll(".figures p").Said());
    }

    [Fact]
    public async Task Every_witness_is_described_and_one_with_a_text_can_be_had()
    {
        var witnesses = (await TrialPages.About(new())).QuerySelector(".witnesses")!;
        var digest = new TrialEdition().Read().Value!.Editions[0].Base.Sha256;

        Assert.Equal(["O The transcription", "F The printing"], witnesses.QuerySelectorAll("dt").Said());
        Assert.Equal(["As received.", "Transcription O as received", $"SHA-256 {digest}", "Single readings only."], witnesses.QuerySelectorAll("dd p").Said());
        Assert.Equal(["../witness-o.txt"], witnesses.QuerySelectorAll("a").Select(link => link.GetAttribute("href")));
    }

    [Fact]
    public async Task The_facts_of_the_source_are_told_and_linked_where_they_lead_somewhere()
    {
        var source = (await TrialPages.About(new TrialEdition().WithMetadata("source:\n  - name: Copy\n    value: no. 53\n  - name: Held by\n    value: An archive\n    url: https://x.test/a\n"))).QuerySelector(".source")!;

        Assert.Equal(["Copy", "Held by"], source.QuerySelectorAll("dt").Said());
        Assert.Equal(["no. 53", "An archive"], source.QuerySelectorAll("dd").Said());
        Assert.Equal(["https://x.test/a"], source.QuerySelectorAll("a").Select(link => link.GetAttribute("href")));
    }

    [Fact]
    public async Task The_introduction_keeps_its_paragraphs_and_its_lists()
    {
        var prose = (await TrialPages.About(new TrialEdition().With("trial/introduction.md", "One.\n\n- *two*\n- three"))).QuerySelector(".introduction")!;

        Assert.Equal(["One."], prose.QuerySelectorAll("p").Said());
        Assert.Equal(["two", "three"], prose.QuerySelectorAll("ul li").Said());
    }

    [Fact]
    public async Task Every_cause_is_explained() => Assert.Equal(
        Causes.All.Select(CauseWords.Brief),
        (await TrialPages.About(new())).QuerySelectorAll(".causes dt").Said());

    private static Normalization Rule(string name, string lineStart, string reason) => new(name, lineStart, reason, Place.StartOf("input/e1/edition.yml"));
}
