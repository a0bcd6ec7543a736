using AngleSharp.Dom;
using StatiqEdition.Model;

namespace StatiqEdition.Tests.Published;

/// <summary>The filters of the apparatus, which are addresses.</summary>
public sealed class FilterTests(RenderedSite site) : IClassFixture<RenderedSite>
{
    private IDocument Page => site.Pages["nie-58/apparatus/index.html"];

    private IReadOnlyList<IElement> Filters => [.. Page.QuerySelectorAll(".filters a.filter")];

    [Fact]
    public void Every_cause_every_witness_doubt_and_order_have_their_filters()
    {
        var ids = Filters.Select(filter => filter.Id).ToList();
        Assert.All(site.Edition.Variants.Select(variant => variant.Cause).OfType<Cause>().Distinct(), cause => Assert.Contains($"cause--{Causes.Word(cause)}", ids));
        Assert.All(site.Edition.Witnesses, witness => Assert.Contains($"witness--{witness.Siglum}", ids));
        Assert.All(["doubt--doubtful", "order--transposed", "cause--none"], id => Assert.Contains(id, ids));
    }

    [Fact]
    public void A_filter_counts_the_entries_that_bear_its_name_and_one_without_any_is_not_offered() => Assert.All(Filters, filter =>
    {
        Assert.Equal($"#{filter.Id}", filter.GetAttribute("href"));
        Assert.InRange(Count(filter), 1, int.MaxValue);
        Assert.Equal(Page.QuerySelectorAll($"li.app.{filter.Id}").Length, Count(filter));
    });

    [Theory]
    [InlineData("otherwise--F", "vp16-2 vp23a-3 vp26-1")]
    [InlineData("cause--none", "vp6-1 vp16-2 vp23a-3 vp26-1")]
    [InlineData("order--transposed", "transposition--o-85 transposition--o-254 transposition--o-248 transposition--o-87")]
    public void A_filter_leaves_what_it_names(string id, string entries) =>
        Assert.Equal(entries.Split(' '), Page.QuerySelectorAll($"li.app.{id}").Select(entry => entry.Id));

    [Fact]
    public void The_counts_by_cause_are_the_edition_s_figures()
    {
        var figures = Figures.Of(site.Edition);
        Assert.All(figures.ByCause, cause => Assert.Equal(cause.Count, CountOf($"cause--{cause.Name}")));
        Assert.Equal(figures.Variants, Filters.Where(filter => filter.Id!.StartsWith("cause--", StringComparison.Ordinal)).Sum(Count));
        Assert.Equal(figures.Doubtful, CountOf("doubt--doubtful"));
        Assert.Equal(site.Edition.Proof.Transpositions.Count, CountOf("order--transposed"));
        Assert.Equal(figures.Variants + site.Edition.Proof.Transpositions.Count, Count(Page.GetElementById("all--entries")!));
    }

    [Fact]
    public void The_sheet_has_a_rule_for_each_filter_and_for_no_other()
    {
        Assert.Contains("../apparatus.css", Page.QuerySelectorAll("link[rel=stylesheet]").Select(link => link.GetAttribute("href")));
        var rules = site.Text("nie-58/apparatus.css").Split('\n').Where(line => line.Contains(":target", StringComparison.Ordinal)).Select(line => line.Split('#', ':')[2]);
        Assert.Equal(Filters.Select(filter => filter.Id), rules);
    }

    private int CountOf(string id) => Count(Page.GetElementById(id)!);

    private static int Count(IElement filter) => int.Parse(filter.QuerySelector(".count")!.TextContent, System.Globalization.CultureInfo.InvariantCulture);
}
