using StatiqEdition.Model;
using StatiqEdition.Theme;

namespace StatiqEdition.Tests.Theming;

/// <summary>The style sheet that puts each note and variant beside its line.</summary>
public sealed class MarginSheetTests
{
    [Theory]
    [InlineData("NIE-58", "NIE-58")]
    [InlineData("the \"Pact\"", "the \\22 Pact\\22 ")]
    [InlineData("C:\\22", "C:\\5c 22")]
    [InlineData("</style>", "\\3c /style>")]
    [InlineData("a\nb", "a\\a b")]
    [InlineData("§ – ’", "§ – ’")]
    public void The_running_title_cannot_leave_its_string(string title, string escaped)
    {
        var edition = SmallEdition.Edition with { Metadata = SmallEdition.Edition.Metadata with { ShortTitle = title } };

        Assert.StartsWith($"@page{{@top-center{{content:\"{escaped}\"}}}}\n", MarginSheet.For(edition), StringComparison.Ordinal);
    }

    [Fact]
    public void An_entry_stands_at_its_line_and_below_the_one_before() => Assert.Equal(
        [
            "#vp1-1--ref{anchor-name:--vp1-1--ref}",
            "#vp1-1{anchor-name:--vp1-1;position-anchor:--vp1-1--ref;--at:anchor(--vp1-1--ref top,0px);--above:0px }",
            "#vp1-2--ref{anchor-name:--vp1-2--ref}",
            "#vp1-2{anchor-name:--vp1-2;position-anchor:--vp1-2--ref;--at:anchor(--vp1-2--ref top,0px);--above:anchor(--vp1-1 bottom,0px) }",
        ],
        Rules("1. {~~rall~>rail~~} and {~~raod~>road~~}"));

    [Fact]
    public void Forme_work_fills_no_margin_and_nothing_stands_below_it()
    {
        var rules = Rules("1. {~~rall~>rail~~} {--SECRET--}{>>formework<<} and {~~raod~>road~~}");

        Assert.Contains(rules, rule => rule.StartsWith("#vp1-2{", StringComparison.Ordinal) && rule.EndsWith("--above:0px }", StringComparison.Ordinal));
        Assert.Contains(rules, rule => rule.StartsWith("#vp1-3{", StringComparison.Ordinal) && rule.EndsWith("--above:anchor(--vp1-1 bottom,0px) }", StringComparison.Ordinal));
    }

    [Fact]
    public void A_variant_of_a_note_stands_at_the_note_s_mark_while_the_note_is_away() => Assert.Contains(
        Rules("1. rail[^1]\n\n[^1]: {~~notc~>note~~}"),
        rule => rule.Contains("--at:anchor(--vn1-1--ref top,anchor(--n1--ref top,0px));--above:anchor(--n1 bottom,0px)", StringComparison.Ordinal));

    [Fact]
    public void Entries_come_in_the_order_of_the_text_and_a_note_once_before_its_variants() => Assert.Equal(
        ["vp1-1", "vp1-2", "n1", "vn1-1", "vp2-1", "n2"],
        MarginEntries.Of(TrialEdition.Clean("{++1.++} *{~~rall~>rail~~}*[^1]\n\n2. so[^1] it {~~gaes~>goes[^2]~~}\n\n[^1]: {~~notc~>note~~}\n[^2]: end")).Select(entry => entry.Id));

    [Fact]
    public void Every_entry_on_the_page_has_its_rule() =>
        Assert.All(SmallEdition.Edition.Variants.Select(variant => variant.Id).Concat(["n1", "n2"]), id => Assert.Contains($"\n#{id}{{", MarginSheet.For(SmallEdition.Edition), StringComparison.Ordinal));

    private static IEnumerable<string> Rules(string markdown) =>
        MarginSheet.For(TrialEdition.Clean(markdown)).Split('\n', StringSplitOptions.RemoveEmptyEntries).Where(line => line[0] == '#');
}
