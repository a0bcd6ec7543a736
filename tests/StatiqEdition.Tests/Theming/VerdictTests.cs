using StatiqEdition.Model;
using StatiqEdition.Publishing;
using StatiqEdition.Theme;

namespace StatiqEdition.Tests.Theming;

/// <summary>The sentence that says how far two passages agree.</summary>
public sealed class VerdictTests
{
    [Theory]
    [InlineData("", "¶5 and ¶26 have no words.")]
    [InlineData("so", "The one word of ¶5 and ¶26 agrees.")]
    [InlineData("so on", "Both words of ¶5 and ¶26 agree.")]
    [InlineData("so it goes", "All 3 words of ¶5 and ¶26 agree.")]
    public void Passages_that_agree_are_said_to(string text, string said) => Assert.Equal(said, Said(text, text));

    [Theory]
    [InlineData("so it goes", "never again", "¶5 and ¶26 have no word in common.")]
    [InlineData("", "never again", "¶5 and ¶26 have no word in common.")]
    [InlineData("ties", "close ties", "The one word of ¶5 stands in ¶26 as well; they differ in one place: nothing in ¶5, close in ¶26.")]
    [InlineData("close ties", "very close ties", "Both words of ¶5 stand in ¶26 as well; they differ in one place: nothing in ¶5, very in ¶26.")]
    [InlineData("so it goes", "so it goes on", "All 3 words of ¶5 stand in ¶26 as well; they differ in one place: nothing in ¶5, on in ¶26.")]
    [InlineData("close ties", "close knots", "Of the 2 words of ¶5, one stands in ¶26 as well; they differ in one place: ties in ¶5, knots in ¶26.")]
    [InlineData("of paragraph five, preferring", "of paragraph twenty-six, preferring", "Of the 4 words of ¶5, 3 stand in ¶26 as well; they differ in one place: five in ¶5, twenty-six in ¶26.")]
    [InlineData("we are so close now", "we are close", "Of the 5 words of ¶5, 3 stand in ¶26 as well; they differ in 2 places: so in ¶5, nothing in ¶26; now in ¶5, nothing in ¶26.")]
    public void Words_in_common_are_counted_and_the_others_named(string left, string right, string said) => Assert.Equal(said, Said(left, right));

    [Fact]
    public void Signs_are_shown_where_nothing_else_differs() => Assert.Equal(
        "Of the 3 words of ¶5, 2 stand in ¶26 as well; they differ in one place: so. in ¶5, so; in ¶26.",
        Said("we believe so.", "we believe so;"));

    [Theory]
    [InlineData("a b c d e f g h i", "a 1 c 2 e 3 g 4 i", "they differ in 4 places: b in ¶5, 1 in ¶26; d in ¶5, 2 in ¶26; f in ¶5, 3 in ¶26; h in ¶5, 4 in ¶26.")]
    [InlineData("a b c d e f g h i j", "a 1 c 2 e 3 g 4 i 5", "they differ in 5 places.")]
    public void More_than_four_places_are_only_counted(string left, string right, string end) => Assert.EndsWith($" as well; {end}", Said(left, right), StringComparison.Ordinal);

    [Fact]
    public void The_words_that_differ_are_set_apart_and_nothing_else_is()
    {
        var emphasised = Verdict.Of(Align("close ties", "very close knots")).OfType<Inline.Emphasis>();

        Assert.Equal(["very", "ties", "knots"], emphasised.Select(emphasis => PlainText.Reading(emphasis.Content)));
        Assert.DoesNotContain(emphasised, emphasis => emphasis.Strong);
    }

    private static string Said(string left, string right) => PlainText.Reading(Verdict.Of(Align(left, right)));

    private static Alignment Align(string left, string right) => Aligner.Align(Numbered("5", left), Numbered("26", right));

    private static Passage Numbered(string number, string text) => SmallEdition.Paragraph(SmallEdition.Words(text)) with { Number = number };
}
