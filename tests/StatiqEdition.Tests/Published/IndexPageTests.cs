using System.Text.Json.Nodes;
using AngleSharp.Dom;

namespace StatiqEdition.Tests.Published;

/// <summary>The indexes as they are published.</summary>
public sealed class IndexPageTests(RenderedSite site) : IClassFixture<RenderedSite>
{
    private IDocument Page => site.Pages["nie-58/indexes/index.html"];

    [Fact]
    public void Every_entry_stands_under_its_kind_in_the_order_of_print() =>
        Assert.Equal(
            site.Edition.Indexed.Select(entry => entry.Entry.Name),
            Page.QuerySelectorAll(".index > li > b").Select(name => name.TextContent));

    [Fact]
    public void The_numbers_of_an_entry_add_up_to_how_often_the_text_names_it() => Assert.All(
        site.Edition.Indexed.Zip(Page.QuerySelectorAll(".index > li")),
        entry => Assert.Equal(entry.First.Count, entry.Second.QuerySelectorAll(".locator").Sum(Times)));

    [Theory]
    [InlineData("Stalin, Joseph", "¶9")]
    [InlineData("Mao Tse-tung [Mao Zedong]", "¶9 ×3")]
    [InlineData("Vyshinsky, Andrei Yanuarjevich", "Annex A preamble, signatures, Annex B signatures")]
    [InlineData("Special Assistant, Intelligence, Department of State", "Cover, n. 1, n. 4")]
    [InlineData("Chinese Communist Party", "heading above ¶7, ¶7 ×2, ¶8, ¶9, ¶19, ¶22d")]
    [InlineData("Second World War [1939–1945]", "Annex A art. 2")]
    public void An_entry_sends_its_reader_by_the_documents_own_numbers(string name, string places) =>
        Assert.Equal(places, string.Join(' ', Entry(name).QuerySelectorAll(".locator").Select(place => place.TextContent.Replace('\u00a0', ' '))));

    [Fact]
    public void A_place_that_leaves_out_its_part_says_it_to_those_who_hear_it() =>
        Assert.Equal(["Annex A preamble", "Annex A signatures"], Entry("Chou En-lai [Zhou Enlai]").QuerySelectorAll("a").Take(2).Select(link => link.GetAttribute("aria-label") ?? link.TextContent));

    [Fact]
    public void Forms_stand_beside_a_heading_that_does_not_show_them()
    {
        Assert.Equal("(A. Y. Vyshinsky)", Entry("Vyshinsky, Andrei Yanuarjevich").QuerySelector("i")?.TextContent);
        Assert.Null(Entry("Mao Tse-tung [Mao Zedong]").QuerySelector("i"));
        Assert.Null(Entry("Nationalist Government (Kuomintang)").QuerySelector("i"));
    }

    [Fact]
    public void An_identifier_is_a_link_to_its_file() =>
        Assert.Equal("https://www.wikidata.org/wiki/Q855", Entry("Stalin, Joseph").QuerySelector("a.authority")?.GetAttribute("href"));

    [Fact]
    public void Dates_stand_in_the_order_of_time()
    {
        var dates = site.Edition.Indexed.Where(entry => entry.Entry.Date is not null).Select(entry => entry.Entry.Date!.From[..4]).ToList();
        Assert.Equal("1917", dates[0]);
        Assert.Equal(dates.Order(StringComparer.Ordinal), dates);
    }

    [Fact]
    public void The_edition_as_data_has_the_same_entries_and_passages()
    {
        var index = JsonNode.Parse(site.Text("nie-58/edition.json"))!["index"]!.AsArray();
        Assert.Equal(
            site.Edition.Indexed.Select(entry => (entry.Entry.Name, entry.Count)),
            index.Select(entry => ((string)entry!["name"]!, entry["passages"]!.AsArray().Sum(passage => (int)passage!["count"]!))));
        Assert.Equal("""{"kind":"person","name":"Stalin, Joseph","forms":["Stalin"],"date":null,"wikidata":"Q855","viaf":null,"passages":[{"id":"p9","count":1}]}""", index[3]!.ToJsonString());
    }

    [Fact]
    public void The_site_bar_leads_to_the_indexes_from_every_page_of_the_edition_but_those_of_the_release_that_had_none() =>
        Assert.All(site.Pages.Where(page => page.Key.StartsWith("nie-58/", StringComparison.Ordinal) && !page.Key.StartsWith("nie-58/v/1.0.0/", StringComparison.Ordinal)), page => Assert.Contains(page.Value.QuerySelectorAll(".bar a"), link => link.TextContent == "Indexes"));

    private IElement Entry(string name) => Page.QuerySelectorAll(".index > li").Single(entry => entry.QuerySelector("b")!.TextContent == name);

    private static int Times(IElement locator) => locator.TextContent.TrimEnd(',').Split('×') is [_, var times] ? int.Parse(times, System.Globalization.CultureInfo.InvariantCulture) : 1;
}
