using AngleSharp.Dom;
using StatiqEdition.Model;
using StatiqEdition.Theme;

namespace StatiqEdition.Tests.Theming;

/// <summary>The index of words: every word that says something, with its passages.</summary>
public sealed class WordIndexTests
{
    private static readonly Dictionary<string, string> s_places = new()
    {
        ["p5"] = "¶5",
        ["p22a"] = "¶22a",
        ["introduction"] = "¶6 h.",
        ["n1"] = "n. 1",
        ["annex-a-article-6-p2"] = "Annex A §6.2",
        ["annex-a-article-5-p1"] = "Annex A §5",
        ["annex-a-p1"] = "Annex A",
        ["annex-a-article-5"] = "Annex A §5 h.",
        ["cover-p1"] = "Cover 1",
    };

    [Fact]
    public void A_word_is_listed_in_lower_case_where_it_ever_stands_so_and_counted_passage_by_passage() =>
        Assert.Equal("trade p1 ×2, p2 ×1", Entry("1. Trade TRADE\n2. trade", "trade"));

    [Fact]
    public void A_word_in_capitals_alone_keeps_them() => Assert.Equal("USSR p1 ×1", Entry("1. USSR", "ussr"));

    [Fact]
    public void A_word_that_only_the_witness_reads_leads_to_its_variant() =>
        Assert.Equal("Stallnist  | O vp1-1 ×1", Entry("1. {~~Stallnist~>Stalinist~~}", "stallnist"));

    [Fact]
    public void Grammatical_words_are_left_out_in_English_and_in_no_other_language()
    {
        Assert.Equal(["trade"], Words("1. the trade of it"));
        Assert.Equal(["it", "of", "the", "trade"], IndexedWord.Of(Read("1. the trade of it", "language: la\n")).Select(word => word.Key));
    }

    [Fact]
    public void Figures_come_first_and_by_their_size() => Assert.Equal(["9", "70", "1952", "trade"], Words("1. trade 1952, 9 and 70"));

    [Fact]
    public async Task The_page_has_every_word_that_is_not_left_out_with_a_link_to_each_of_its_passages()
    {
        var edition = RealInput.Outcome.Value!.Editions[0];
        var page = (await TrialPages.Of(RealInput.Outcome.Value!))["nie-58/words/index.html"];
        var expected = edition.Passages.SelectMany(passage => FoundWords.Keys(passage.Text).Select(key => (key, $"../#{passage.Id}"))).Where(pair => !GrammaticalWords.Of("en").Contains(pair.key)).ToHashSet();
        var listed = page.QuerySelectorAll(".word-index section li").SelectMany(item => item.QuerySelectorAll("a").Select(link => (FoundWords.Keys(item.QuerySelector("b, i").Said()).Single(), link.GetAttribute("href")!))).ToHashSet();
        Assert.Empty(expected.Except(listed));
        Assert.All(listed.Except(expected), entry => Assert.StartsWith("../apparatus/#v", entry.Item2, StringComparison.Ordinal));
    }

    [Fact]
    public void Places_have_short_names_that_tell_them_apart()
    {
        var names = PlaceName.Of(RealInput.Outcome.Value!.Editions[0]);
        Assert.Equal(names.Count, names.Values.Distinct().Count());
        Assert.All(s_places, place => Assert.Equal(place.Value, $"{names[new(place.Key)]}"));
    }

    private static string Entry(string markdown, string key)
    {
        var word = IndexedWord.Of(Read(markdown)).Single(word => word.Key == key);
        return $"{word.Letters} {string.Join(", ", word.Places.Select(place => $"{place.Passage} ×{place.Times}"))}{string.Concat(word.WitnessPlaces.Select(place => $" | O {place.Variant} ×{place.Times}"))}";
    }

    private static IEnumerable<string> Words(string markdown) => IndexedWord.Of(Read(markdown)).Select(word => word.Key);

    private static Edition Read(string markdown, string language = "language: en\n") =>
        new TrialEdition().With("trial/text.md", markdown).WithMetadata(language).Read().Value!.Editions[0];
}
