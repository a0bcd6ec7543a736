using StatiqEdition.Model;
using StatiqEdition.Theme;

namespace StatiqEdition.Tests.Theming;

/// <summary>Numbers, days and the closed lists in words.</summary>
public sealed class WordingTests
{
    [Theory]
    [InlineData(0, "0 lines")]
    [InlineData(1, "1 line")]
    [InlineData(2, "2 lines")]
    [InlineData(2660, "2,660 lines")]
    public void A_number_stands_with_its_noun(int count, string said) => Assert.Equal(said, Plural.Of(count, "line"));

    [Fact]
    public void A_day_is_written_for_readers_and_for_machines() =>
        Assert.Equal(("1 September 1952", "1952-09-01"), (Day.Written(new(1952, 9, 1)), Day.Machine(new(1952, 9, 1))));

    [Fact]
    public void Every_cause_has_words_and_a_sentence_of_its_own()
    {
        Assert.Equal(Causes.All.Count, Causes.All.Select(CauseWords.Brief).Distinct().Count());
        Assert.Equal(Causes.All.Count, Causes.All.Select(CauseWords.Sentence).Distinct().Count());
        Assert.All(Causes.All, cause => Assert.Equal(CauseWords.Brief(cause), FigureNames.OfCause(Causes.Word(cause))));
    }

    [Fact]
    public void Every_kind_is_counted_by_words_of_its_own() => Assert.Equal(
        ["other words put", "words supplied", "words left out", "words kept, with a remark"],
        Enum.GetValues<VariantKind>().Select(kind => FigureNames.OfKind(kind.Word())));

    [Theory]
    [InlineData(0, 0, "The editors doubt the cause of none; the cause of none was inferred.")]
    [InlineData(1, 2, "The editors doubt the cause of 1 variant; the cause of 2 variants was inferred.")]
    public void Doubt_and_inference_are_counted_in_a_sentence(int doubtful, int inferred, string said) =>
        Assert.Equal(said, FigureNames.Doubt(new(0, 0, 0, 0, 0, [], [], []) { Doubtful = doubtful, Inferred = inferred }));
}
