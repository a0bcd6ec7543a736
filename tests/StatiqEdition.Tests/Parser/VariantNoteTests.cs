using StatiqEdition.Model;

namespace StatiqEdition.Tests;

/// <summary>Variant notes: cause, doubt, other witnesses' readings and remarks, in any order; a cause that is not given is inferred.</summary>
public sealed class VariantNoteTests
{
    [Theory]
    [InlineData("ocr", Cause.Ocr)]
    [InlineData("layout", Cause.Layout)]
    [InlineData("lacuna", Cause.Lacuna)]
    [InlineData("conjecture", Cause.Conjecture)]
    [InlineData("formework", Cause.Formework)]
    [InlineData("note-mark", Cause.NoteMark)]
    [InlineData("sic", Cause.Sic)]
    public void Every_cause_has_its_word(string word, Cause cause)
    {
        var (certain, doubtful) = (Variant($"{{~~a~>b~~}}{{>>{word}<<}}"), Variant($"{{~~a~>b~~}}{{>>{word}?<<}}"));
        Assert.Equal((cause, true, false), (certain.Cause, certain.Certain, certain.CauseInferred));
        Assert.Equal((cause, false), (doubtful.Cause, doubtful.Certain));
    }

    [Theory]
    [InlineData("{~~Stallnist~>Stalinist~~}", Cause.Ocr)]
    [InlineData("{~~Asis~>Asia~~}", Cause.Ocr)]
    [InlineData("{~~adminstrative~>administrative~~}", Cause.Ocr)]
    [InlineData("{~~ecoperation~>cooperation~~}", Cause.Ocr)]
    [InlineData("{~~to replace~>take place~~}", Cause.Conjecture)]
    [InlineData("{++ties.++}", Cause.Lacuna)]
    [InlineData("x {--SECRET--}", Cause.Conjecture)]
    public void A_cause_that_is_not_given_is_inferred_and_says_so(string markdown, Cause cause)
    {
        var variant = Variant(markdown);
        Assert.Equal((cause, true), (variant.Cause, variant.CauseInferred));
    }

    [Fact]
    public void Words_left_unchanged_have_no_cause_unless_one_is_given()
    {
        var variant = Variant("{==longstanding==}{>>F = long-standing<<}");
        Assert.Equal((null, false), (variant.Cause, variant.CauseInferred));
        Assert.Equal([new("O", "longstanding"), new("F", "long-standing")], variant.Readings);
    }

    [Theory]
    [InlineData("lacuna | F = revolution. | the line ends here")]
    [InlineData("the line ends here | lacuna | F = revolution.")]
    [InlineData("  lacuna |\nF =\nrevolution. |   the line\nends here ")]
    [InlineData("| lacuna | | F = revolution. | the line ends here |")]
    public void Its_parts_come_in_any_order_and_may_be_broken_over_lines(string note)
    {
        var variant = Variant($"{{~~revolu-~>revolution.~~}}{{>>{note}<<}}");
        Assert.Equal([new("O", "revolu-"), new("F", "revolution.")], variant.Readings);
        Assert.Equal((Cause.Lacuna, "the line ends here"), (variant.Cause, PlainText.Reading(variant.Remark)));
    }

    [Theory]
    [InlineData("<b>")]
    [InlineData("a < b")]
    [InlineData("\\<b>")]
    [InlineData("&lt;b&gt;")]
    [InlineData("*x* [y](z) `c` {#id}")]
    [InlineData("half a mark ++}")]
    public void The_reading_of_another_witness_is_taken_letter_for_letter(string reading) =>
        Assert.Equal(new("F", reading), Variant($"{{~~a~>b~~}}{{>>ocr | F = {reading}<<}}").Readings[1]);

    [Theory]
    [InlineData("\\<b>")]
    [InlineData("&lt;b>")]
    public void In_a_remark_and_in_the_text_a_sign_of_HTML_is_written_with_a_backslash_or_by_its_name(string sign)
    {
        Assert.Equal("a <b> here", PlainText.Reading(Variant($"{{~~a~>b~~}}{{>>a {sign} here<<}}").Remark));
        Assert.Equal("<b>", TrialEdition.Clean(sign).Passages[0].Text);
    }

    [Fact]
    public void A_stroke_without_spaces_divides_nothing() =>
        Assert.Equal("read a|b here", PlainText.Reading(Variant("{~~a~>b~~}{>>read a|b here<<}").Remark));

    [Fact]
    public void A_reading_is_taken_letter_for_letter_and_its_note_marks_are_superior_figures() =>
        Assert.Equal("a *b* ¹", Variant("{++[^1]++}{>>F = a *b* [^1]<<}\n\n[^1]: note").Readings[1].Text);

    [Fact]
    public void A_remark_is_Markdown_and_several_are_joined() =>
        Assert.Equal("one word more; see ¶5", PlainText.Reading(Variant("{~~a~>b~~}{>>one *word* more | see [¶5](../)<<}").Remark));

    [Fact]
    public void A_remark_may_follow_its_cause_after_a_colon()
    {
        var variant = Variant("{==billetting==}{>>sic?: the *document's* own<<}");
        Assert.Equal((Cause.Sic, false, "the document's own"), (variant.Cause, variant.Certain, PlainText.Reading(variant.Remark)));
    }

    [Theory]
    [InlineData("{~~a~>b~~}{>>foo<<}", "SE206 (1,14)")]
    [InlineData("{~~a~>b~~}{>>foo?<<}", "SE206 (1,14)")]
    [InlineData("{~~a~>b~~}{>>ocr | sic<<}", "SE206 (1,20)")]
    [InlineData("{~~a~>b~~}{>>ocr | G = c<<}", "SE207 (1,20)")]
    [InlineData("{~~a~>b~~}{>>ocr |\n  G = c<<}", "SE207 (2,3)")]
    [InlineData("{++1.++}{>>foo<<} text", "SE206 (1,12)")]
    [InlineData("text\n\n{--\nx\n--}{>>foo<<}", "SE206 (5,7)")]
    [InlineData("{==a==}{>>b {|3|} c<<}", "SE210 (1,13)")]
    [InlineData("{~~a~>b~~}{>>lacuna | O = c<<}", "SE214 (1,23)")]
    [InlineData("{~~a~>b~~}{>>F = c | F = d<<}", "SE214 (1,22)")]
    [InlineData("{~~a~>b~~}{>>G = c | G = d<<}", "SE207 (1,14)", "SE214 (1,22)")]
    [InlineData("{==a==}{>>sic< b", "SE202 (1,8)")]
    [InlineData("{==a==}{>>b [^9] c<<}", "SE303 (1,13)")]
    public void What_is_wrong_with_it_is_reported_at_its_part(string markdown, params string[] expected) =>
        Assert.Equal(expected, TrialEdition.Faults(markdown));

    private static Variant Variant(string markdown) => Assert.Single(TrialEdition.Clean(markdown).Variants);
}
