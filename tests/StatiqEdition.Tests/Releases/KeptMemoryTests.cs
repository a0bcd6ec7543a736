using StatiqEdition.Markdown;
using StatiqEdition.Model;

namespace StatiqEdition.Tests;

/// <summary>What is remembered of kept releases while their edition is read again and again.</summary>
public sealed class KeptMemoryTests
{
    private const string Text = "1. {~~rall~>rail~~}\n\n2. The second.\n";
    private const string Kept = "trial/releases/1.0.0/";
    private static readonly Edition s_first = Releasing.Release(Trial().Read().Value!.Editions[0], new(1, 0, 0), new(2026, 11, 23));
    private readonly KeptMemory _memory = new();

    [Fact]
    public void A_release_is_not_read_again_while_the_edition_is_edited()
    {
        var edited = Read(Released().With("trial/text.md", Text.Replace("rail~~", "rails~~", StringComparison.Ordinal)));

        Assert.Same(Read(Released()), edited);
        Assert.Equal("rail", edited.Passages[0].Text);
    }

    [Theory]
    [InlineData($"{Kept}text.md")]
    [InlineData($"{Kept}edition.yml")]
    [InlineData("trial/ledger.json")]
    public void It_is_read_again_where_anything_that_it_was_read_from_has_changed(string file)
    {
        var known = Read(Released());

        Assert.NotSame(known, Read(Released().Adding(file, "\n")));
    }

    [Fact]
    public void A_fault_in_it_is_told_however_well_it_is_remembered()
    {
        Read(Released());

        var outcome = Released().With($"{Kept}text.md", Text.Replace("~~}", "", StringComparison.Ordinal)).Read(_memory);

        Assert.Null(outcome.Value);
        Assert.Contains(outcome.Diagnostics, fault => fault.Rule == Rules.UnclosedMark && fault.Place.File == $"input/{Kept}text.md");
    }

    [Theory]
    [InlineData(KeptMemory.Most - 1, true)]
    [InlineData(KeptMemory.Most, false)]
    public void Only_so_many_are_remembered(int others, bool isRemembered)
    {
        var known = Read(Released());
        for (var number = 0; number < others; number++)
            Read(Released().With($"{Kept}{number}.txt", ""));

        Assert.Equal(isRemembered, ReferenceEquals(known, Read(Released())));
    }

    private Edition Read(TrialEdition trial) => trial.Read(_memory).Value!.Kept.Single();

    private static TrialEdition Released() => Trial().After(s_first);

    private static TrialEdition Trial() => new TrialEdition().With("trial/text.md", Text).WithWitness("1. rall\n2. The second.\n");
}
