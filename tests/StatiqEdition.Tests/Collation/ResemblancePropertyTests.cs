using CsCheck;
using StatiqEdition.Model;

namespace StatiqEdition.Tests.Collation;

/// <summary>What holds of the passages found for any texts. Few words, so that texts repeat one another and themselves.</summary>
public sealed class ResemblancePropertyTests
{
    private static readonly Gen<string> s_run = Gen.Int[0, 5].Select(start => string.Join(' ', Enumerable.Range(start * 4, 8).Select(number => $"w{number}")));
    private static readonly Gen<string> s_text = s_run.Array[1, 6].Select(runs => string.Join(' ', runs));
    private static readonly Gen<string[]> s_texts = s_text.Array[2, 6];

    [Fact]
    public void The_order_of_the_passages_changes_nothing_but_which_is_the_left() =>
        Gen.Select(s_texts, Gen.Int[0, 1000]).Sample((texts, seed) =>
        {
            var passages = texts.Select((text, at) => Made.Passage(at, text)).ToArray();
            var shuffled = passages.ToArray();
            new Random(seed).Shuffle(shuffled);

            Assert.Equal(Described(passages), Described(shuffled));
        });

    [Fact]
    public void A_pair_is_found_once_and_shares_no_more_than_the_shorter_has() => s_texts.Sample(texts =>
    {
        var found = Resemblances.Of(texts.Select((text, at) => Made.Passage(at, text)));

        Assert.Equal(found.Count, found.Select(Made.Name).Distinct().Count());
        Assert.All(found, pair => Assert.InRange(pair.Share, Resemblances.LeastShare, 1));
        Assert.All(found, pair => Assert.InRange(pair.Shared, Resemblances.FewestWords, Math.Min(pair.LeftWords, pair.RightWords)));
        Assert.All(found.Where(pair => pair.SameWords), pair => Assert.Equal(pair.LeftWords, pair.Shared));
    });

    [Fact]
    public void Passages_of_like_words_are_always_found_among_others() => Gen.Select(s_text, Gen.Int[0, 20]).Where((text, _) => text.Split(' ').Length >= Resemblances.FewestWords).Sample((text, others) =>
    {
        var passages = Enumerable.Range(0, others).Select(at => Made.Passage(at, Made.Words($"x{at}y", 40))).Append(Made.Passage(others, text)).Append(Made.Passage(others + 1, text));

        Assert.True(Assert.Single(Resemblances.Of(passages)).SameWords);
    });

    private static IEnumerable<string> Described(IEnumerable<Passage> passages) =>
        Resemblances.Of(passages).Select(pair => $"{string.Join('-', new[] { pair.Left.Id.Id, pair.Right.Id.Id }.Order(StringComparer.Ordinal))}: {pair.Shared} {pair.Share} {pair.SameWords}").Order(StringComparer.Ordinal);
}
