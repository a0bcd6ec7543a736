using StatiqEdition.Model;

namespace StatiqEdition.Tests;

/// <summary>What a word is to those who look for it.</summary>
public sealed class FoundWordsTests
{
    [Theory]
    [InlineData("Sino-Soviet relations.", "sino soviet relations")]
    [InlineData("China's, China’s and the states’", "china china and the states")]
    [InlineData("It's don't", "it dont")]
    [InlineData("the U.S.S.R. and the U.S. of A. Y. VYSHINSKY", "the ussr and the us of a y vyshinsky")]
    [InlineData("the U.S.States, U.S's", "the us states u s")]
    [InlineData("70,000 men, 1,2, and 22a", "70000 men 12 and 22a")]
    [InlineData("ambassador¹ x", "ambassador x")]
    [InlineData("ΣΟΦΟΣ İstanbul Über", "σοφοσ istanbul uber")]
    [InlineData("𐎀𐎁 𐎀", "𐎀𐎁 𐎀")]
    [InlineData(" — … '' 's", "s")]
    public void A_text_has_these_words(string text, string expected) =>
        Assert.Equal(expected, string.Join(' ', FoundWords.Keys(text)));

    [Theory]
    [InlineData("grüßen GRÜSSEN GRÜẞEN gru\u0308ßen grüſſen", "grussen")]
    [InlineData("Œuvre œuvre OEUVRE", "oeuvre")]
    [InlineData("Łódź łódź Lodz", "lodz")]
    [InlineData("Ærø ærø Aero", "aero")]
    [InlineData("Þórður thordur", "thordur")]
    [InlineData("oﬃce office", "office")]
    [InlineData("ΣΟΦΟΣ σοφός σοφὸς", "σοφοσ")]
    [InlineData("ещё еще", "еще")]
    [InlineData("שָׁלוֹם שלום", "שלום")]
    [InlineData("كِتَاب كتاب", "كتاب")]
    [InlineData("が", "が")]
    [InlineData("हिन्दी", "हिन्दी")]
    [InlineData("한국어", "한국어")]
    [InlineData("\u0301", "\u0301")]
    public void Spellings_that_differ_in_marks_or_in_print_have_one_key(string spellings, string key) =>
        Assert.Equal([key], FoundWords.Keys(spellings).Distinct());

    [Fact]
    public void A_word_is_listed_as_it_is_spelt() =>
        Assert.Equal(["schon", "schön"], FoundWords.Of("Schon schön").Select(word => word.Spelling));

    [Fact]
    public void A_word_knows_its_letters_and_its_place()
    {
        var word = FoundWords.Of("of China's, and").ElementAt(1);
        Assert.Equal(("china", "China's", 3, 10), (word.Key, word.Letters, word.Start, word.End));
    }
}
