using System.Text.Json;
using StatiqEdition.Model;
using StatiqEdition.Theme;

namespace StatiqEdition.Tests.Theming;

/// <summary>Citations for programs: BibTeX, RIS and CSL-JSON.</summary>
public sealed class CitationFormatTests
{
    private static readonly Site s_site = new("Some Editions", "") { Url = new("https://x.test/editions/") };

    private static readonly string[] s_keys = ["id", "type", "title", "title-short", "version", "section", "URL"];

    [Fact]
    public void BibTeX_has_one_report_with_place_version_day_and_address() => Assert.Equal(
        """
        @techreport{e1-p1,
          author = {{A Board}},
          title = {{On Trade}},
          type = {Memorandum},
          shorttitle = {Trade},
          institution = {A Board},
          editor = {{the editors}},
          year = {1952},
          month = sep,
          day = {10},
          version = {1.2.0},
          edition = {Version 1.2.0},
          note = {Paragraph 1. Edition 1.2.0, 2 January 2026},
          language = {en},
          url = {https://x.test/editions/e1/#p1},
        }

        """,
        BibTex.Of(Passage("p1")));

    [Fact]
    public void RIS_has_one_report_with_place_version_day_and_address() => Assert.Equal(
        """
        TY  - RPRT
        ID  - e1-n1
        AU  - A Board
        ED  - the editors
        TI  - On Trade
        ST  - Trade
        M3  - Memorandum
        PB  - A Board
        PY  - 1952
        DA  - 1952/09/10/
        ET  - Version 1.2.0
        SE  - note 1
        N1  - Note 1. Edition 1.2.0, 2 January 2026
        LA  - en
        UR  - https://x.test/editions/e1/#n1
        ER  -
        """.ReplaceLineEndings("\r\n") + " \r\n",
        Ris.Of(Passage("n1")));

    [Theory]
    [InlineData("NIE-58", "NIE-58", "Memorandum NIE-58")]
    [InlineData("Despatch 14", "Despatch 14", "Memorandum Despatch 14")]
    [InlineData("Consular Report, Antivari 1883", null, "Memorandum")]
    [InlineData("The Dravis Memorandum", null, "Memorandum")]
    public void A_short_title_is_cited_as_a_number_where_it_is_one(string shortTitle, string? number, string kind)
    {
        var known = SmallEdition.Edition.Metadata with { ShortTitle = shortTitle };
        var cited = new Cited(new("A site", ""), SmallEdition.Edition with { Metadata = known });

        Assert.Equal((number, kind), (known.ReportNumber, known.Designation));
        Assert.Equal(number is not null, BibTex.Of(cited).Contains($"  number = {{{shortTitle}}},\n", StringComparison.Ordinal));
        Assert.Equal(number is not null, Ris.Of(cited).Contains($"SN  - {shortTitle}\r\n", StringComparison.Ordinal));
        Assert.Equal(number is not null, JsonDocument.Parse(CslJson.Of(cited)).RootElement[0].TryGetProperty("number", out _));
    }

    [Fact]
    public void CSL_JSON_has_one_report_with_place_version_days_and_address()
    {
        var item = JsonDocument.Parse(CslJson.Of(Passage("p1"))).RootElement.EnumerateArray().Single();

        Assert.Equal(["e1-p1", "report", "On Trade", "Trade", "1.2.0", "paragraph 1", "https://x.test/editions/e1/#p1"], s_keys.Select(key => item.GetProperty(key).GetString()));
        Assert.Equal("[[1952,9,10]]", item.GetProperty("issued").GetProperty("date-parts").GetRawText().Replace(" ", "", StringComparison.Ordinal).ReplaceLineEndings(""));
        Assert.Equal("[[2026,1,2]]", item.GetProperty("available-date").GetProperty("date-parts").GetRawText().Replace(" ", "", StringComparison.Ordinal).ReplaceLineEndings(""));
    }

    [Fact]
    public void Signs_that_TeX_takes_for_its_own_are_kept_from_it_and_no_field_ends_early() =>
        Assert.Contains(@"title = {{A\textbackslash{}\textbraceleft{}b\textbraceright{} 5\% \& \#1 \$2 x\_y \textasciitilde{}\textasciicircum{}}},", BibTex.Of(Titled(@"A\{b} 5% & #1 $2 x_y ~^")), StringComparison.Ordinal);

    [Fact]
    public void A_line_s_end_in_a_title_begins_no_new_field_of_RIS()
    {
        var lines = Ris.Of(Titled("On\r\nER  - Trade")).Split("\r\n");

        Assert.Contains("TI  - On ER - Trade", lines);
        Assert.Single(lines, line => line.StartsWith("ER", StringComparison.Ordinal));
    }

    [Fact]
    public void Where_the_site_s_address_is_not_known_no_format_has_one()
    {
        var cited = Passage("p1") with { Site = s_site with { Url = null } };

        Assert.All(CitationFormat.All, format => Assert.DoesNotMatch("http|url|UR  -|URL", format.Text(cited)));
    }

    [Fact]
    public void A_variant_is_cited_by_its_lemma_its_passage_and_its_entry_in_the_apparatus()
    {
        var passage = SmallEdition.Edition.Find(new("p1"))!;
        var cited = new Cited(s_site, SmallEdition.Edition, passage, passage.Variants[0]);

        Assert.Equal(("e1-vp1-1", "paragraph 1, variant “Rail”", "para. 1, variant “Rail”", "https://x.test/editions/e1/apparatus/#vp1-1"), (cited.Key, cited.Place, cited.Pin("para. "), cited.Address));
        Assert.All(CitationFormat.All, format => Assert.Null(format.Address(cited)));
    }

    [Fact]
    public void A_variant_that_leaves_words_out_is_cited_by_what_is_left_out()
    {
        var passage = SmallEdition.Edition.Find(new("p1"))!;

        Assert.Equal("paragraph 1, omission of “SECRET”", new Cited(s_site, SmallEdition.Edition, passage, passage.Variants[1]).Place);
    }

    [Theory]
    [InlineData("p2a", "paragraph 2a")]
    [InlineData("n1", "note 1")]
    [InlineData("trade", "Trade, title")]
    public void A_passage_is_called_by_its_number_and_a_part_by_its_title(string id, string name) => Assert.Equal(name, Passage(id).Place);

    [Fact]
    public void One_editor_is_no_editors()
    {
        var cited = new Cited(s_site, SmallEdition.Edition with { Metadata = SmallEdition.Edition.Metadata with { Editors = "Jane Roe" } });

        Assert.Contains("Jane Roe, Ed.;", Words(cited, "APA"), StringComparison.Ordinal);
        Assert.Contains("(Jane Roe ed.,", Words(cited, "Bluebook"), StringComparison.Ordinal);
    }

    private static string Words(Cited cited, string style) => PlainText.Reading(CitationForms.Of(cited).Single(form => form.Style == style).Words);

    private static Cited Passage(string id) => new(s_site, SmallEdition.Edition, SmallEdition.Edition.Find(new(id)));

    private static Cited Titled(string title) => new(s_site, SmallEdition.Edition with { Metadata = SmallEdition.Edition.Metadata with { Title = title } });
}
