using StatiqEdition.Model;

namespace StatiqEdition.Tests;

/// <summary>Words of another language, known by their script.</summary>
public sealed class ScriptsTests
{
    [Theory]
    [InlineData("der Gruß שלום begann", "der Gruß |he:שלום| begann")]
    [InlineData("ספר תהלים, 1786", "he:ספר תהלים|, 1786")]
    [InlineData("»א–ת« und كتاب.", "»|he:א–ת|« und |ar:كتاب|.")]
    [InlineData("א 5 ב", "he:א| 5 |he:ב")]
    [InlineData("λόγος", "λόγος")]
    [InlineData("", "")]
    public void A_text_is_divided_where_the_script_changes_and_signs_between_two_words_of_one_stay_with_them(string text, string expected) =>
        Assert.Equal(expected, string.Join('|', Scripts.Divide(text, ["he", "ar"]).Select(part => (part.Language is { } language ? $"{language}:" : "") + text[part.Place])));

    [Theory]
    [InlineData("he", true)]
    [InlineData("ar", true)]
    [InlineData("fa-IR", true)]
    [InlineData("ur", true)]
    [InlineData("yi", true)]
    [InlineData("syr", true)]
    [InlineData("AR-eg", true)]
    [InlineData("az-Arab", true)]
    [InlineData("az-arab-IR", true)]
    [InlineData("ar-Latn", false)]
    [InlineData("yi-Latn-US", false)]
    [InlineData("en-x-arab", false)]
    [InlineData("az", false)]
    [InlineData("de", false)]
    [InlineData("en-GB", false)]
    [InlineData("", false)]
    public void A_language_is_written_from_right_to_left_by_its_tag(string tag, bool expected) =>
        Assert.Equal(expected, Scripts.IsRightToLeft(tag));

    [Fact]
    public void The_stretches_joined_are_the_text_and_each_letter_keeps_its_place()
    {
        var passage = TrialLanguages("ab שלום cd").Passages[0];
        var words = passage.Content.Cast<Inline.Words>().ToList();
        Assert.Equal("ab שלום cd", string.Concat(words.Select(run => run.Value)));
        Assert.Equal([0, 3, 7], words.Select(run => run.PlaceOf(0)!.Column));
    }

    private static Edition TrialLanguages(string text)
    {
        var outcome = new TrialEdition().With("trial/text.md", text).WithMetadata("other-languages: [he]\n").Read();
        Assert.Empty(outcome.Diagnostics);
        return outcome.Value!.Editions[0];
    }
}
