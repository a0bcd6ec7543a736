using AngleSharp.Dom;
using StatiqEdition.Model;
using StatiqEdition.Theme;

namespace StatiqEdition.Tests.Published;

/// <summary>The page of the apparatus.</summary>
public sealed class EntryTests(RenderedSite site) : IClassFixture<RenderedSite>
{
    private IDocument Page => site.Pages["nie-58/apparatus/index.html"];

    [Fact]
    public void Every_variant_has_one_entry_and_they_stand_in_the_order_of_the_text() =>
        Assert.Equal(site.Edition.Variants.Select(variant => variant.Id), Page.QuerySelectorAll("li.app:not([id^=transposition])").Select(entry => entry.Id));

    [Fact]
    public void An_entry_is_reached_from_its_place_in_the_text_and_leads_back_and_to_itself() => Assert.All(site.Edition.Variants, variant =>
    {
        var entry = Page.GetElementById(variant.Id)!;
        Assert.NotNull(site.Reading.GetElementById(variant.Id)!.QuerySelector($"a[href='apparatus/#{variant.Id}']"));
        Assert.NotNull(site.Reading.GetElementById(MarginEntry.PlaceId(variant.Id)));
        Assert.Equal($"../#{MarginEntry.PlaceId(variant.Id)}", entry.QuerySelector(".head a")?.GetAttribute("href"));
        Assert.Equal($"#{variant.Id}", entry.QuerySelector("a.self")?.GetAttribute("href"));
    });

    [Fact]
    public void An_entry_stands_in_the_group_of_its_passage_whose_heading_leads_to_it() => Assert.All(site.Edition.Variants, variant =>
    {
        var group = Page.GetElementById(variant.Id)!.Closest("section.group")!;
        Assert.Equal(variant.Passage.Id, group.Id);
        Assert.Equal($"../#{variant.Passage}", group.QuerySelector("h3 a")?.GetAttribute("href"));
    });

    [Theory]
    [InlineData("p9", "¶9")]
    [InlineData("p23a", "¶23a")]
    [InlineData("n2", "Note 2")]
    [InlineData("annex-b", "Title")]
    [InlineData("annex-b-article-1-p2", "Article 1, paragraph 2")]
    [InlineData("annex-b-article-3-p1", "Article 3")]
    [InlineData("other-soviet-influences", "Heading “Other Soviet Influences in Communist …”")]
    public void A_group_is_named_as_one_would_cite_the_passage(string id, string name) => Assert.Equal(name, Text(Page.GetElementById(id)!.QuerySelector("h3")!));

    [Theory]
    [InlineData("p1", "O 49", "o-49")]
    [InlineData("p8", "O 77, 85", "o-77 o-85")]
    [InlineData("annex-b-article-3-p1", "O 248–252, 272", "o-248 o-272")]
    public void A_group_names_the_lines_of_the_witness_it_stands_in(string id, string lines, string places)
    {
        var shown = Page.GetElementById(id)!.QuerySelector(".where .found")!;
        Assert.Equal(lines, Text(shown));
        Assert.Equal(places.Split(' ').Select(place => $"../transcript/#{place}"), shown.QuerySelectorAll("a").Select(link => link.GetAttribute("href")));
    }

    [Theory]
    [InlineData("vp9-1", "Stalinist] Stallnist O · misread letters")]
    [InlineData("vp1-1", "1.] so F; lacking in O · lacuna")]
    [InlineData("vp6-1", "²] so O, F · the only one of the four marks that O has kept")]
    [InlineData("vp26-1", "estimate.] so O; estimated. F · a misprint in F")]
    [InlineData("vp5-2", "omitted after China.] SECRET 2 O · forme work")]
    [InlineData("vn2-1", "omitted before The¹] [&]quot; O · note mark")]
    [InlineData("vannex-b-1", "REPUBLIC²] so O · sic, with doubt · everywhere else the document has “Republics”")]
    [InlineData("vannex-b-article-1-p1-1", "Changchun] Changehun O · misread letters")]
    [InlineData("vannex-b-article-1-p1-3", "Railway²] Rallway O · misread letters")]
    public void An_entry_reads_as_an_editor_would_print_it(string id, string words)
    {
        var entry = (IElement)Page.GetElementById(id)!.Clone();
        entry.QuerySelector("a.self")!.Remove();
        Assert.Equal(words, Text(entry));
    }

    [Fact]
    public void Forme_work_is_folded_away_and_counted_and_nothing_else_is()
    {
        var folded = Page.QuerySelectorAll("details.formework").ToList();
        Assert.Equal(
            site.Edition.Variants.Where(variant => variant.Cause == Cause.Formework).Select(variant => variant.Id),
            folded.SelectMany(fold => fold.QuerySelectorAll("li")).Select(entry => entry.Id));
        Assert.All(folded, fold => Assert.StartsWith($"{fold.QuerySelectorAll("li").Length} piece", Text(fold.QuerySelector("summary")!), StringComparison.Ordinal));
        Assert.DoesNotContain(folded, fold => fold.HasAttribute("open"));
    }

    [Fact]
    public void Normalizations_are_folded_away_and_counted()
    {
        var fold = Page.QuerySelector(".normalizations details")!;
        var counts = Figures.Of(site.Edition).Normalizations;
        Assert.Equal($"{counts.Count} rules, {counts.Sum(rule => rule.Count)} lines", Text(fold.QuerySelector("summary")!));
        Assert.Equal(counts.Select(rule => $"{rule.Name} {rule.Count} lines"), fold.QuerySelectorAll("dt").Select(Text));
        Assert.NotNull(fold.QuerySelector("a[href='../transcript/#o-280']"));
    }

    [Fact]
    public void Every_transposition_is_an_entry_in_its_passage_and_tells_where_the_witness_has_it() => Assert.All(site.Edition.Proof.Transpositions, moved =>
    {
        var entry = Page.GetElementById($"transposition--o-{moved.Lines[0].Number}")!;
        Assert.Equal(moved.Passage.Id.Id, entry.Closest("section.group")!.Id);
        Assert.Contains($"{moved.Words.Count} words", Text(entry), StringComparison.Ordinal);
        Assert.Contains($"../transcript/#o-{moved.Lines[0].Number}", entry.QuerySelectorAll("a").Select(link => link.GetAttribute("href")));
    });

    [Theory]
    [InlineData("transposition--o-85", "have been dictated from … for independent action.] 39 words, transposed: here after “are believed to”, in O line 85, between lines 81 (note 2) and 87 (note 1)")]
    [InlineData("transposition--o-87", "The Special Assistant, Intelligence, … of this estimate.] 72 words, transposed: here first of the notes, in O line 87, between lines 85 (¶8) and 89 (¶9)")]
    [InlineData("transposition--o-248", "the aforementioned property, the … joint commission.] 73 words, transposed: here after “the transfer of”, in O lines 248–252, between lines 246 (Annex B, Article 2, paragraph 3) and 254 (Annex B, Article 2, paragraph 3)")]
    public void A_transposition_gives_its_words_and_both_neighbourhoods(string id, string words)
    {
        var entry = (IElement)Page.GetElementById(id)!.Clone();
        entry.QuerySelector("a.self")!.Remove();
        Assert.Equal(words, Text(entry));
    }

    [Fact]
    public void Transpositions_stand_among_the_variants_of_their_passage_in_order() => Assert.Equal(
        ["vannex-b-article-2-p3-3", "transposition--o-254", "vannex-b-article-2-p3-4"],
        Page.QuerySelectorAll("#annex-b-article-2-p3 li.app").Select(entry => entry.Id).Skip(2).Take(3));

    private static string Text(IElement element) => PlainText.SingleSpaced(element.TextContent);
}
