using System.Text;
using AngleSharp.Dom;
using StatiqEdition.Model;

namespace StatiqEdition.Tests.Published;

/// <summary>The transcript of NIE-58: the witness as received, and every way between its lines and the text.</summary>
public sealed class TranscriptTests(RenderedSite site) : IClassFixture<RenderedSite>
{
    private const string Line = ".witness > li";

    private IDocument Page => site.Pages["nie-58/transcript/index.html"];

    [Fact]
    public void The_lines_of_the_page_joined_are_the_file_of_the_witness()
    {
        var lines = Encoding.UTF8.GetString(RealInput.Witness).Split('\n')[..^1];
        Assert.Equal(lines, Page.QuerySelectorAll(Line).Select(Received));
    }

    [Fact]
    public void Every_line_has_its_number_for_its_address_and_links_to_it() => Assert.All(Page.QuerySelectorAll(Line).Select((line, index) => (line, index)), at =>
    {
        var number = at.line.QuerySelector(".number")!;
        Assert.Equal(($"o-{at.index + 1}", $"#o-{at.index + 1}", $"{at.index + 1}"), (at.line.Id, number.GetAttribute("href"), number.TextContent));
    });

    [Fact]
    public void Every_variant_is_marked_once_and_every_stretch_of_its_mark_leads_to_its_place() => Assert.All(site.Edition.Variants, variant =>
    {
        var marks = Page.QuerySelectorAll($"a.place[href='../#{variant.Id}--ref']");
        Assert.NotNull(site.Reading.GetElementById($"{variant.Id}--ref"));
        Assert.Equal(variant.Id, Assert.Single(marks, mark => mark.HasAttribute("id")).Id);
        Assert.Equal(variant.Id, marks[0].Id);
        Assert.Equal(PlainText.SingleSpaced(variant.Base.Text), string.Join(' ', marks.Select(Received)));
    });

    [Fact]
    public void There_is_no_other_mark() => Assert.All(Page.QuerySelectorAll(".witness .place"), mark =>
        Assert.Contains(site.Edition.Variants, variant => mark.GetAttribute("href") == $"../#{variant.Id}--ref"));

    [Fact]
    public void What_the_edition_reads_or_supplies_stands_above_the_words() => Assert.All(
        site.Edition.Variants.Where(variant => variant.Kind is VariantKind.Substitution or VariantKind.Supplied),
        variant =>
        {
            var gloss = (IElement)Page.GetElementById(variant.Id)!.QuerySelector("rt")!.Clone();
            Assert.StartsWith("the edition ", PlainText.SingleSpaced(gloss.QuerySelector(".unseen")!.TextContent.Trim(' ', '(')), StringComparison.Ordinal);
            gloss.QuerySelector(".unseen")!.Remove();
            Assert.Equal(variant.Lemma, gloss.TextContent);
        });

    [Fact]
    public void What_stands_at_a_line_s_side_is_the_passage_of_its_words_until_it_is_another()
    {
        var told = Array.Empty<string>();
        foreach (var line in site.Edition.Proof.Lines.Where(line => line.Words.Count > 0))
        {
            var links = Page.GetElementById($"o-{line.Number}")!.QuerySelectorAll(".of a").Select(link => link.GetAttribute("href")![4..]).ToArray();
            Assert.NotEqual(told, links);
            told = links.Length > 0 ? links : told;
            Assert.Equal(site.Edition.Proof.WordsIn(line).Select(word => word.Passage.Id.Id).Distinct(), told);
        }
    }

    [Theory]
    [InlineData("o-79", "¶9")]
    [InlineData("o-81", "note 2")]
    [InlineData("o-85", "¶8")]
    [InlineData("o-134", "¶22a")]
    [InlineData("o-47", "§")]
    [InlineData("o-57", "")]
    public void A_line_names_its_passage(string line, string passage) => Assert.Equal(passage, string.Concat(Page.GetElementById(line)!.QuerySelectorAll(".of a").Select(link => link.TextContent)));

    [Theory]
    [InlineData("p9", "O, line 79", 79)]
    [InlineData("p8", "O, lines 77, 85", 77)]
    [InlineData("p5", "O, lines 55–63", 55)]
    [InlineData("introduction", "O, line 67", 67)]
    [InlineData("p22a", "O, line 134", 134)]
    [InlineData("n1", "O, line 87", 87)]
    [InlineData("annex-b-article-2-p3", "O, lines 254–268", 254)]
    [InlineData("annex-b-article-3-p1", "O, lines 248–252, 272", 248)]
    [InlineData("cover-p1", "O, line 15", 15)]
    public void A_passage_names_its_lines_and_leads_to_the_first(string passage, string said, int line)
    {
        var link = site.Reading.GetElementById(passage)!.QuerySelector(".lines")!;
        Assert.Equal((said, $"transcript/#o-{line}"), (link.TextContent, link.GetAttribute("href")));
    }

    [Fact]
    public void Every_passage_leads_to_the_first_line_that_has_words_of_its_text() => Assert.All(site.Edition.Passages, passage =>
    {
        var first = site.Edition.Proof.Lines.First(line => site.Edition.Proof.WordsIn(line).Any(word => word.Passage == passage && !word.Pieces.Any(piece => piece.Length == word.Text.Length && piece.Variant.Lemma.Length == 0)));
        var links = site.Reading.QuerySelectorAll(".lines").Where(link => (link.Closest("[data-kind]") ?? link.Closest("li"))!.Id is var id && (id == passage.Id.Id || id == $"{passage.Id}--again")).ToList();
        Assert.Equal(passage.Kind == PassageKind.Note ? 2 : 1, links.Count);
        Assert.All(links, link => Assert.Equal($"transcript/#o-{first.Number}", link.GetAttribute("href")));
    });

    [Fact]
    public void A_variant_note_names_the_line_of_its_mark() => Assert.All(site.Edition.Variants, variant =>
    {
        var line = Page.GetElementById(variant.Id)!.Closest("li")!.Id!;
        var link = site.Reading.GetElementById(variant.Id)!.QuerySelector(".at")!;
        Assert.Equal(($"transcript/#{line}", $"O, line {line[2..]}"), (link.GetAttribute("href"), link.TextContent));
    });

    [Theory]
    [InlineData(77, "Here the edition goes on with line 85.")]
    [InlineData(81, "Before this line the edition has line 87.")]
    [InlineData(85, "The edition reads this line in ¶8, after “are believed to” (line 77), and then goes on with line 79.")]
    [InlineData(87, "The edition reads this line in note 1, before line 81.")]
    [InlineData(248, "The edition reads these lines in Article 3, after “the transfer of” (line 272), and then goes on with line 274.")]
    [InlineData(254, "The edition reads this line in Article 2, after “will remain unaltered” (line 266), and then goes on with line 268.")]
    [InlineData(266, "Here the edition goes on with line 254.")]
    [InlineData(272, "Here the edition goes on with lines 248–252.")]
    public void Where_lines_stand_in_another_order_both_ends_say_so(int line, string said) =>
        Assert.Equal(said, PlainText.SingleSpaced(Page.GetElementById($"o-{line}")!.QuerySelector(".move")!.TextContent));

    [Fact]
    public void Nothing_else_is_said_to_stand_in_another_order()
    {
        Assert.Equal(2 * site.Edition.Proof.Transpositions.Count, Page.QuerySelectorAll(".witness .move").Length);
        Assert.Equal(["o-85", "o-87", "o-248", "o-249", "o-250", "o-251", "o-252", "o-254"], Page.QuerySelectorAll(".witness .away").Select(line => line.Id));
    }

    [Fact]
    public void A_transposition_leads_from_its_lines_to_its_passage_and_back() => Assert.All(site.Edition.Proof.Transpositions, moved =>
    {
        var first = $"o-{moved.Lines[0].Number}";
        var away = Page.GetElementById(first)!.QuerySelectorAll(".move a").Select(link => link.GetAttribute("href")!).ToList();
        Assert.Contains($"../#{moved.Passage.Id}", away);
        Assert.Contains(away, link => link[0] == '#' && Page.GetElementById(link[1..])!.QuerySelector($".move a[href='#{first}']") is not null);
    });

    [Fact]
    public void The_legend_counts_every_variant_every_normalized_line_and_every_transposition()
    {
        var counts = Page.QuerySelectorAll(".legend .count").Select(count => count.TextContent.Split(' ')).ToLookup(count => count[1].TrimEnd('s'), count => int.Parse(count[0], System.Globalization.CultureInfo.InvariantCulture));
        Assert.Equal(site.Edition.Variants.Count, counts["place"].Sum());
        Assert.Equal(Page.QuerySelectorAll(".witness .shadow").Length, counts["line"].Sum());
        Assert.Equal(4, counts["transposition"].Sum());
    }

    private static string Received(IElement element)
    {
        var words = (IElement)(element.QuerySelector(".words") ?? element).Clone();
        foreach (var furniture in words.QuerySelectorAll("rt, .unseen").ToList())
            furniture.Remove();
        return words.TextContent;
    }
}
