using System.Globalization;
using AngleSharp.Dom;
using StatiqEdition.Model;

namespace StatiqEdition.Tests.Published;

/// <summary>The page that shows how sure the estimate is.</summary>
public sealed class ProbabilityPageTests(RenderedSite site) : IClassFixture<RenderedSite>
{
    private IDocument Page => site.Pages["nie-58/probability/index.html"];

    private IReadOnlyList<EstimativePassage> Passages => site.Edition.EstimativePassages;

    [Fact]
    public void Every_passage_has_its_strip_in_the_overview_as_long_as_its_text()
    {
        var longest = Passages.Max(passage => passage.Text.Length);
        Assert.Equal(
            Passages.Select(passage => (100.0 * passage.Text.Length / longest).ToString("0.##", CultureInfo.InvariantCulture) + "%"),
            Page.QuerySelectorAll(".strips .strip").Select(strip => strip.GetAttribute("width")));
    }

    [Fact]
    public void A_strip_has_a_sign_for_every_word_and_says_in_words_what_it_draws() => Assert.All(
        Passages.Zip(Page.QuerySelectorAll(".strips .strip")),
        passage =>
        {
            Assert.Equal(passage.First.Words.Count, passage.Second.QuerySelectorAll("line:not(.base), circle, rect").Length);
            Assert.Equal(passage.First.Words.Count, passage.Second.GetAttribute("aria-label")!.Split('(').Length - 1);
        });

    [Fact]
    public void The_surer_a_word_the_higher_its_sign_and_what_is_improbable_hangs_below_the_line()
    {
        var reaches = Page.QuerySelectorAll(".scale line:not(.base)").Select(line => (Above: 17 - Number(line, "y1"), Below: Number(line, "y2") - 17)).ToList();
        Assert.Equal([(15, 0), (11, 0), (7, 0), (3, 3), (0, 7)], reaches);
        Assert.Equal((1, 1), (Page.QuerySelectorAll(".scale circle").Length, Page.QuerySelectorAll(".scale rect").Length));
    }

    [Fact]
    public void A_sign_stands_where_its_word_stands_in_the_passage()
    {
        var passage = Passages.Single(passage => passage.Passage.Id.Id == "p5");
        var strip = Page.QuerySelector("#p5--sure .strip")!;
        var middle = passage.Text.IndexOf("undoubtedly", StringComparison.Ordinal) + ("undoubtedly".Length / 2.0);
        Assert.Equal((100 * middle / passage.Text.Length).ToString("0.##", CultureInfo.InvariantCulture) + "%", strip.QuerySelector("line:not(.base)")!.GetAttribute("x1"));
    }

    [Fact]
    public void The_sentences_with_such_words_are_the_documents_own_and_every_word_is_marked_once() => Assert.All(
        Passages.Where(passage => passage.Words.Count > 0),
        passage =>
        {
            var shown = Page.QuerySelector($"#{passage.Passage.Id}--sure p")!;
            Assert.Equal(passage.Words.Select(word => passage.Text[word.Start..word.End]), shown.QuerySelectorAll("b.word").Select(word => word.TextContent));
            foreach (var unseen in shown.QuerySelectorAll(".unseen"))
                unseen.Remove();
            Assert.All(shown.TextContent.Split('…', StringSplitOptions.TrimEntries), sentences => Assert.Contains(sentences, passage.Text, StringComparison.Ordinal));
        });

    [Fact]
    public void Sentences_without_such_words_are_left_out_and_an_ellipsis_says_so()
    {
        Assert.StartsWith("… However, ", Page.QuerySelector("#p1--sure p")!.TextContent, StringComparison.Ordinal);
        Assert.StartsWith("We believe", Page.QuerySelector("#p24--sure p")!.TextContent, StringComparison.Ordinal);
        Assert.EndsWith("…", Page.QuerySelector("#p24--sure p")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void The_table_counts_every_word_of_every_class()
    {
        var rows = Page.QuerySelectorAll(".probability tbody tr").Select(row => (Class: row.QuerySelector("td")!.TextContent, Times: int.Parse(row.QuerySelectorAll("td")[1].TextContent, CultureInfo.InvariantCulture)));
        Assert.Equal(
            Passages.SelectMany(passage => passage.Words).GroupBy(word => word.Of.Name).Select(same => (same.Key, same.Count())).Order(),
            rows.GroupBy(row => row.Class).Select(same => (same.Key, same.Sum(row => row.Times))).Order());
    }

    [Fact]
    public void The_way_to_the_page_leads_over_the_contents_and_the_indexes() => Assert.All(
        new[] { (site.Reading, "probability/"), (site.Pages["nie-58/indexes/index.html"], "../probability/") },
        page => Assert.Contains(page.Item1.QuerySelectorAll("main a"), link => link.GetAttribute("href") == page.Item2));

    private static int Number(IElement line, string name) => int.Parse(line.GetAttribute(name)!, CultureInfo.InvariantCulture);
}
