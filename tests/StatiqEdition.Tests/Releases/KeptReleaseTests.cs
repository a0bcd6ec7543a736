using System.Text;
using StatiqEdition.Markdown;
using StatiqEdition.Model;

namespace StatiqEdition.Tests;

/// <summary>What is asked of the releases that an edition keeps.</summary>
public sealed class KeptReleaseTests
{
    private const string Text = "## Treaty {#treaty}\n\n1. {~~rall~>rail~~}[^1]\n\n2. {|2|}The second.\n\n[^1]: A note.\n";
    private const string Witness = "Treaty\n1. rall¹\n2. The second.\nA note.\n";
    private const string Kept = "trial/releases/1.0.0/";
    private static readonly Edition s_first = Releasing.Release(Trial().Read().Value!.Editions[0], new(1, 0, 0), new(2026, 11, 23));

    [Fact]
    public void A_release_is_kept_as_it_was_while_the_edition_goes_on()
    {
        var later = Read(Trial().After(s_first).With("trial/text.md", Text.Replace("The second.", "{~~The~>A~~} second.", StringComparison.Ordinal)), "version: 1.1.0\n");
        Assert.Empty(later.Diagnostics);
        var (edition, kept) = (later.Value!.Editions[0], later.Value!.Editions[0].Kept.Single());
        Assert.Equal(("The second.", "A second."), (kept.Find(new("p2"))!.Text, edition.Find(new("p2"))!.Text));
        Assert.Equal(("1.0.0", "1.1.0"), (kept.Metadata.Version, edition.Metadata.Version));
        Assert.True(kept.Proof.Holds);
    }

    [Fact]
    public void Every_file_that_the_edition_reads_is_kept_under_its_name_and_no_other()
    {
        var files = KeptFolder.Files(Releasing.Release(Trial().With("trial/draft.md", "1. no").After(s_first).Read().Value!.Editions[0], new(1, 1, 0), new(2026, 12, 1)));
        Assert.Equal(["edition.yml", "introduction.md", "text.md", "witness/o.txt"], files.Select(file => file.Path["releases/1.1.0/".Length..]));
        Assert.Equal(Text, Encoding.UTF8.GetString(files[2].Content.Span));
        Assert.Contains("version: 1.1.0\nreleased: 2026-12-01\n", Encoding.UTF8.GetString(files[0].Content.Span), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("The second.", "{~~The~>A~~} second.", "SE341 (5,1)")]
    [InlineData("The second.", "A second.", "SE201 (5,9)")]
    [InlineData("{|2|}", "{|3|}", "SE341 (1,1)", "SE341 (5,1)")]
    [InlineData("{#treaty}", "{#accord}", "SE341 (1,1)", "SE341 (1,1)")]
    [InlineData("{~~rall", "{~~rall\n\n", "SE202 (3,4)")]
    public void A_kept_release_that_was_altered_is_refused_and_so_is_the_library(string written, string changed, params string[] expected)
    {
        var outcome = Read(Trial().After(s_first).With($"{Kept}text.md", Text.Replace(written, changed, StringComparison.Ordinal)));
        Assert.Null(outcome.Value);
        Assert.All(outcome.Diagnostics, fault => Assert.StartsWith("input/trial/releases/1.0.0/", fault.Place.File, StringComparison.Ordinal));
        Assert.Equal(expected.Select(fault => fault.Split(' ')[0]).Order(), outcome.Diagnostics.Select(fault => fault.Rule.Code).Order());
    }

    [Theory]
    [InlineData("version: 1.0.0", "version: 1.0.1", "this is version 1.0.1 of 2026-11-23, not release 1.0.0 of 2026-11-23; ")]
    [InlineData("released: 2026-11-23", "released: 2026-11-24", "this is version 1.0.0 of 2026-11-24, not release 1.0.0 of 2026-11-23; ")]
    public void A_kept_release_says_its_version_and_day(string written, string changed, string message)
    {
        var stamped = Encoding.UTF8.GetString(KeptFolder.Files(s_first).Single(file => file.Path.EndsWith("edition.yml", StringComparison.Ordinal)).Content.Span);
        var fault = Assert.Single(Read(Trial().After(s_first).With($"{Kept}edition.yml", stamped.Replace(written, changed, StringComparison.Ordinal))).Diagnostics);
        Assert.StartsWith(message, fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_release_keeps_its_own_witness_when_the_edition_has_another()
    {
        var later = Read(new TrialEdition().With("trial/text.md", Text.Replace("{~~rall~>rail~~}", "rail", StringComparison.Ordinal)).WithWitness(Witness.Replace("rall", "rail", StringComparison.Ordinal)).After(s_first));
        Assert.Equal(["SE314"], later.Diagnostics.Select(fault => fault.Rule.Code));
        Assert.Equal(Witness, later.Value!.Editions[0].Kept.Single().Base.Text);
    }

    [Fact]
    public void Warnings_of_a_kept_release_are_not_repeated_for_what_is_released_is_not_mended()
    {
        var leaning = new TrialEdition().With("trial/text.md", Text.Replace("A note.", "Ibid. it is.", StringComparison.Ordinal)).WithWitness(Witness.Replace("A note.", "Ibid. it is.", StringComparison.Ordinal));
        Assert.Equal(["SE316"], Read(leaning).Diagnostics.Select(fault => fault.Rule.Code));
        var released = Releasing.Release(leaning.Read().Value!.Editions[0], new(1, 0, 0), new(2026, 11, 23));
        Assert.Empty(Read(Trial().After(released), "version: 1.1.0\n").Diagnostics);
    }

    [Fact]
    public void Of_a_release_that_is_not_kept_the_build_warns_and_goes_on()
    {
        var outcome = Read(Trial().With("trial/ledger.json", LedgerFile.Write(s_first).ToArray()));
        Assert.Equal(Rules.NotKept, Assert.Single(outcome.Diagnostics).Rule);
        Assert.Empty(outcome.Value!.Editions[0].Kept);
    }

    [Fact]
    public void A_folder_that_no_release_stands_for_is_left_alone() =>
        Assert.Empty(Read(Trial().After(s_first).With("trial/releases/1.1.0/edition.yml", "half a rel")).Diagnostics);

    [Fact]
    public void A_faulty_edition_and_an_altered_release_are_both_reported()
    {
        var outcome = Read(Trial().With("trial/text.md", "1. {++open\n").After(s_first).With($"{Kept}text.md", "1. {++open\n"));
        Assert.Equal(["input/trial/releases/1.0.0/text.md", "input/trial/text.md"], outcome.Diagnostics.Select(fault => fault.Place.File).Distinct());
    }

    [Fact]
    public void An_alias_of_a_kept_release_leads_from_what_was_published_before_it()
    {
        var second = Releasing.Release(Read(Renamed().After(s_first)).Value!.Editions[0], new(1, 1, 0), new(2026, 12, 1));
        var outcome = Read(Renamed().After(s_first).After(second), "version: 1.1.0\naliases:\n  - { from: treaty, to: accord }\n");
        Assert.Empty(outcome.Diagnostics);
        Assert.Equal([1, 2], outcome.Value!.Editions[0].Kept.Select(kept => kept.Ledger.Releases.Count));
    }

    private static TrialEdition Renamed() =>
        Trial("aliases:\n  - { from: treaty, to: accord }\nversion: 1.1.0\n").With("trial/text.md", Text.Replace("{#treaty}", "{#accord}", StringComparison.Ordinal));

    private static TrialEdition Trial(string metadata = "") => new TrialEdition().With("trial/text.md", Text).WithWitness(Witness, metadata);

    private static Outcome<Library> Read(TrialEdition trial, string metadata = "") => ProofChecks.Of((metadata.Length == 0 ? trial : trial.WithWitness(Witness, metadata)).Read());
}
