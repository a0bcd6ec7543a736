using StatiqEdition.Model;
using StatiqEdition.Publishing;

namespace StatiqEdition.Tests;

public sealed class ErrataTests
{
    private const string Old = "one two three four five six seven eight nine ten";

    [Theory]
    [InlineData("one two three four five SIX seven eight nine ten", "… two three four five|six|SIX|seven eight nine ten")]
    [InlineData("ONE two three four five six seven eight nine ten", "|one|ONE|two three four five …")]
    [InlineData("one two three four five six seven eight nine", "… six seven eight nine|ten||")]
    [InlineData("one two, and three four five six seven eight nine ten", "one|two|two, and|three four five six …")]
    [InlineData("zero one two three four five six seven eight nine ten", "||zero|one two three four …")]
    [InlineData("ONE two three FOUR five six seven eight nine ten", "|one|ONE|two three …", "… two three|four|FOUR|five six seven eight …")]
    [InlineData("others", "|" + Old + "|others|")]
    public void Only_the_words_that_differ_are_shown_with_a_few_around_them(string changed, params string[] expected)
    {
        var words = Assert.Single(ErrataLists.Of(Changed(Old, changed))[0].Entries).Words;
        Assert.Equal(expected, words.Select(place => $"{place.Before}|{place.Old}|{place.New}|{place.After}"));
    }

    [Fact]
    public void The_newest_release_stands_first()
    {
        var edition = SmallEdition.Edition with { Ledger = new([new(new(1, 0, 0), new(2026, 1, 1), []), new(new(1, 1, 0), new(2026, 2, 1), [])], []) };
        Assert.Equal(["1.1.0", "1.0.0"], ErrataLists.Of(edition).Select(errata => $"{errata.Release.Version}"));
    }

    [Fact]
    public void The_change_log_is_read_by_Markdown_as_it_is_meant()
    {
        var log = ChangeLog.Of(Changed("a *b* <i>", "a `c` [d](e)"));
        Assert.Contains("for *\\*b\\* \\<i\\>* read **\\`c\\` \\[d\\](e)**", log, StringComparison.Ordinal);
    }

    private static Edition Changed(string old, string @new)
    {
        var first = new Release(new(1, 0, 0), new(2026, 1, 1), []);
        return SmallEdition.Edition with { Ledger = new([first, new(new(1, 1, 0), new(2026, 2, 1), [new(new("p1"), old, @new)])], []) };
    }
}
