using StatiqEdition.Model;

namespace StatiqEdition.Tests;

/// <summary>Where the base witness reads otherwise than the edition, in whole words.</summary>
public sealed class DeparturesTests
{
    [Theory]
    [InlineData("the {~~rall~>rail~~}ways grow", "1 railways | 1 rallways")]
    [InlineData("the rai{~~l w~>lw~~}ays grow", "1 railways | 1 rail ways")]
    [InlineData("they grow {--SECRET --}fast", "2  | 2 SECRET")]
    [InlineData("they{-- SECRET--} grow", "1  | 1 SECRET")]
    [InlineData("they {++very ++}grow", "1 very | 1 ")]
    [InlineData("of {~~Marxlst~>Marxist~~}-Leninist-{~~Stallnist~>Stalinist~~}, all", "1 Marxist-Leninist-Stalinist, | 1 Marxlst-Leninist-Stallnist,")]
    [InlineData("one {~~twe~>two~~} *and {~~thre~>three~~}* four", "1 two | 1 twe / 3 three | 3 thre")]
    [InlineData("it {==stands==}{>>sic<<} here", "")]
    public void A_mark_is_widened_to_the_words_it_stands_in(string markdown, string expected) =>
        Assert.Equal(expected, string.Join(" / ", Departures.Of(Read(markdown)).Select(place => $"{place.Edition.Before} {place.Edition.Text} | {place.Witness.Before} {place.Witness.Text}")));

    [Fact]
    public void A_place_is_named_by_its_variant_and_knows_the_words_that_only_the_witness_has()
    {
        var place = Assert.Single(Departures.Of(Read("the Leninist-{~~Stallnist~>Stalinist~~} rule")));
        Assert.Equal("vp1-1", place.Variant);
        Assert.Equal(["stallnist"], place.OnlyInWitness);
    }

    private static Passage Read(string words) => new TrialEdition().With("trial/text.md", $"1. {words}").Read().Value!.Editions[0].Find(new("p1"))!;
}
