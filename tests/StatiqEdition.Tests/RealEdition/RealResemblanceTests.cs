using StatiqEdition.Model;

namespace StatiqEdition.Tests;

/// <summary>What NIE-58 repeats.</summary>
public sealed class RealResemblanceTests
{
    [Fact]
    public void Every_pair_of_passages_that_repeat_one_another_is_found_and_no_other() => Assert.Equal(
        [
            "p2-p24: 75 of 75",
            "p5-p26: 72 of 72",
            "annex-a-article-6-p3-annex-b-article-4-p2: 22 of 22",
            "annex-a-article-6-p6-annex-b-article-4-p5: 17 of 17",
            "annex-a-article-6-p4-annex-b-article-4-p3: 14 of 14",
            "n1-n4: 71 of 72",
            "p4-p25: 33 of 39",
            "annex-b-p2-annex-b-p3: 32 of 45",
            "annex-a-p1-annex-b-p3: 29 of 46",
            "annex-a-article-6-p1-annex-b-article-4-p1: 13 of 21",
            "annex-b-p1-annex-b-p2: 26 of 45",
            "annex-a-p1-annex-b-p2: 24 of 45",
            "annex-b-p1-annex-b-p3: 24 of 46",
            "annex-b-article-1-p1-annex-b-article-2-p1: 32 of 63",
            "annex-a-article-5-p1-n2: 35 of 71",
            "annex-b-article-1-p1-annex-b-article-3-p1: 25 of 63",
            "annex-b-article-2-p1-annex-b-article-3-p1: 31 of 79",
            "annex-a-article-4-p1-n2: 13 of 34",
            "annex-a-article-1-p1-n2: 31 of 92",
        ],
        RealInput.Edition.Resemblances.Select(pair => $"{pair.Left.Id}-{pair.Right.Id}: {pair.Shared} of {Math.Min(pair.LeftWords, pair.RightWords)}"));

    [Fact]
    public void A_declared_comparison_is_not_found_a_second_time()
    {
        var compared = RealInput.Edition.Compared;

        Assert.Equal(["p5-p26"], compared.Where(comparison => comparison.Declared).Select(comparison => comparison.Slug));
        Assert.Equal(RealInput.Edition.Resemblances.Count, compared.Count);
        Assert.Same(compared[0], RealInput.Edition.ComparisonOf(new("p26"), new("p5")));
    }
}
