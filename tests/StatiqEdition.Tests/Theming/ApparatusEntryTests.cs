using AngleSharp.Dom;

namespace StatiqEdition.Tests.Theming;

/// <summary>What an entry of the apparatus says: lemma, readings with their sigla, cause, doubt, inference, remark.</summary>
public sealed class ApparatusEntryTests
{
    [Theory]
    [InlineData("{~~Stallnist~>Stalinist~~}{>>ocr<<}", "Stalinist] Stallnist O · misread letters")]
    [InlineData("{~~to replace~>take place~~}{>>layout<<}", "take place] to replace O · page layout")]
    [InlineData("{++very++}{>>lacuna<<}", "very] lacking in O · lacuna")]
    [InlineData("{--SECRET--}{>>formework<<}", "omitted] SECRET O · forme work")]
    [InlineData("{==engagement==}{>>sic<<}", "engagement] so O · sic")]
    [InlineData("{==engagement==}{>>so in every copy<<}", "engagement] so O · so in every copy")]
    public async Task Lemma_reading_and_cause_are_said_for_each_kind(string mark, string said) => Assert.Equal(said, await Entry(mark));

    [Theory]
    [InlineData("{~~Pelping~>Peiping~~}", "Peiping] Pelping O · misread letters (inferred)")]
    [InlineData("{~~rule~>reign~~}", "reign] rule O · conjecture (inferred)")]
    [InlineData("{++very++}", "very] lacking in O · lacuna (inferred)")]
    [InlineData("{--very--}", "omitted] very O · conjecture (inferred)")]
    [InlineData("{~~Pelping~>Peiping~~}{>>F = Peiping<<}", "Peiping] so F; Pelping O · misread letters (inferred)")]
    public async Task A_cause_that_nobody_gave_is_said_to_be_inferred(string mark, string said) => Assert.Equal(said, await Entry(mark));

    [Theory]
    [InlineData("{~~36~>26~~}{>>ocr?<<}", "26] 36 O · misread letters, with doubt")]
    [InlineData("{==engagement==}{>>sic? | so in every copy<<}", "engagement] so O · sic, with doubt · so in every copy")]
    public async Task Doubt_is_said(string mark, string said) => Assert.Equal(said, await Entry(mark));

    [Theory]
    [InlineData("{~~revolu-~>revolution.~~}{>>lacuna | F = revolution.<<}", "revolution.] so F; revolu- O · lacuna")]
    [InlineData("{==USSR, and==}{>>F = USSR and<<}", "USSR, and] so O; USSR and F")]
    [InlineData("{~~rule~>reign~~}{>>conjecture | F = rain<<}", "reign] rule O; rain F · conjecture")]
    public async Task Every_witness_is_named_and_those_that_agree_come_first(string mark, string said) => Assert.Equal(said, await Entry(mark));

    [Theory]
    [InlineData("{--more--}{>>conjecture | said twice by O<<}", "omitted] more O · conjecture · said twice by O")]
    [InlineData("{++very++}{>>lacuna | the line *ends* here<<}", "very] lacking in O · lacuna · the line ends here")]
    public async Task A_remark_is_shown_whatever_the_mark_does(string mark, string said) => Assert.Equal(said, await Entry(mark));

    [Fact]
    public async Task A_remark_keeps_its_emphasis_and_its_links()
    {
        var entry = (await TrialPages.Reading("1. {--x--}{>>see *the* [print](https://x.test/p?a=b#c)<<} y")).GetElementById("vp1-1")!;

        Assert.Equal("the", entry.QuerySelector("em").Said());
        Assert.Equal("https://x.test/p?a=b#c", entry.QuerySelector("a:not(.link)")?.GetAttribute("href"));
    }

    [Fact]
    public async Task A_siglum_tells_the_witness_s_title() => Assert.Equal(
        [("F", "The printing"), ("O", "The transcription")],
        (await TrialPages.Reading("1. {~~rall~>rail~~}{>>F = rail<<}")).QuerySelectorAll("#vp1-1 .siglum").Select(siglum => (siglum.Said(), siglum.GetAttribute("title")!)));

    [Fact]
    public async Task A_number_that_the_witness_lost_has_its_entry() =>
        Assert.Equal("1.] so F; lacking in O · lacuna", await Entry("{++1.++}{>>lacuna | F = 1.<<} Trade", number: ""));

    private static async Task<string> Entry(string mark, string number = "1. ")
    {
        var entry = (await TrialPages.Reading($"{number}{mark} grows.")).GetElementById("vp1-1")!;
        foreach (var way in entry.QuerySelectorAll(".link, .at").ToList())
            way.Remove();
        return entry.Said();
    }
}
