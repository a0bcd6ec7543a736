using System.Text.Json;
using StatiqEdition.Model;

namespace StatiqEdition.Tests;

/// <summary>The witness was read a second time, from the beginning and without a look at this edition; both readings agree to the letter.</summary>
public sealed class SecondReadingTests
{
    private const string DividedParagraph = "annex-b-article-2-p3";

    private static readonly Dictionary<string, string> s_reading =
        JsonSerializer.Deserialize<Dictionary<string, string>>(Repository.Read("tests/StatiqEdition.Tests/RealEdition/second-reading.json"))!;

    public static TheoryData<string> Keys => [.. s_reading.Keys.Where(key => !key.StartsWith(DividedParagraph[..^1], StringComparison.Ordinal))];

    [Theory]
    [MemberData(nameof(Keys))]
    public void Both_readings_of_a_passage_agree_letter_by_letter(string key) =>
        Assert.Equal(s_reading[key], RealInput.Text(IdOf(key)));

    [Theory]
    [InlineData("annex-b-article-2-p1")]
    [InlineData("annex-b-article-2-p2")]
    public void Both_readings_of_article_2_agree_before_the_paragraph_that_one_divides(string id) =>
        Assert.Equal(s_reading[id], RealInput.Text(id));

    [Fact]
    public void Where_the_second_reading_begins_a_paragraph_the_edition_keeps_that_of_the_witness_and_says_so()
    {
        Assert.Equal($"{s_reading[DividedParagraph]} {s_reading["annex-b-article-2-p4"]}", RealInput.Text(DividedParagraph));
        var variant = Assert.Single(RealInput.Edition.Find(new(DividedParagraph))!.Variants, variant => variant.Lemma == "In the event");
        Assert.Contains("new paragraph", PlainText.Reading(variant.Remark), StringComparison.Ordinal);
    }

    [Fact]
    public void The_second_reading_has_every_passage_of_estimate_notes_and_annexes() =>
        Assert.Equal(
            RealInput.Edition.Passages.Select(passage => passage.Id.Id).Where(id => !id.StartsWith("cover", StringComparison.Ordinal) && !IsArticleHeading(id)).Order(StringComparer.Ordinal),
            s_reading.Keys.Where(key => key != "annex-b-article-2-p4").Select(IdOf).Order(StringComparer.Ordinal));

    private static string IdOf(string key) => key.Split('-') switch
    {
        ["heading", var number] => RealInput.Edition.Parts[1].Passages.Where(passage => passage.Kind == PassageKind.Heading).ElementAt(Number(number) - 1).Id.Id,
        ["annex", "a", "end", var number] => $"annex-a-article-6-p{Number(number) + 2}",
        ["annex", "b", "end", var number] => $"annex-b-article-4-p{Number(number) + 1}",
        _ => key,
    };

    private static int Number(string figures) => int.Parse(figures, System.Globalization.CultureInfo.InvariantCulture);

    private static bool IsArticleHeading(string id) => id.Split('-') is [.., "article", _];
}
