using StatiqEdition.Model;

namespace StatiqEdition.Tests;

/// <summary>What the ledger holds an edition to.</summary>
public sealed class LedgerTests
{
    private const string Text = "## Treaty {#treaty}\n\n1. The first.[^1]\n\n2. {|2|}The second.\n\n[^1]: A note.\n";

    [Fact]
    public void An_edition_as_it_was_released_has_no_fault() => Assert.Empty(Read(Text).Diagnostics);

    [Fact]
    public void A_heading_under_another_id_is_reported_where_it_stands_with_what_to_write()
    {
        var gone = Assert.Single(Read(Text.Replace("{#treaty}", "{#accord}", StringComparison.Ordinal)).Diagnostics);
        Assert.Equal(
            "input/trial/text.md(1,1): error SE309: these words were published as 'treaty' and are now 'accord'; give the heading {#treaty}, or add to edition.yml, under 'aliases', '- { from: treaty, to: accord }'",
            $"{gone}");
    }

    [Fact]
    public void A_paragraph_that_is_gone_is_reported_in_the_ledger()
    {
        var gone = Assert.Single(Read(Text.Replace("\n\n2. {|2|}The second.", " {|2|}", StringComparison.Ordinal)).Diagnostics);
        Assert.StartsWith("input/trial/ledger.json(", $"{gone}", StringComparison.Ordinal);
        Assert.Contains("error SE309: 'p2' was published in 1.0.0 and is gone; ", $"{gone}", StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{#treaty}", "{#accord}", "treaty", "accord")]
    [InlineData("{|2|}", "{|2a|}", "page-2", "page-2a")]
    [InlineData("[^1]", "[^a]", "n1", "na")]
    public void An_alias_keeps_an_address_alive(string written, string changed, string from, string to)
    {
        var outcome = Read(Text.Replace(written, changed, StringComparison.Ordinal), $"version: 1.1.0\naliases:\n  - {{ from: {from}, to: {to} }}\n");
        Assert.Empty(outcome.Diagnostics);
        Assert.Equal([new(from)], outcome.Value!.Editions[0].FormerIdsOf(new(to)));
    }

    [Theory]
    [InlineData("The first.", "The very first.", "SE310 (3,1)")]
    [InlineData("\n[^1]:", "\n3. The third.\n\n[^1]:", "SE310 (7,1)")]
    [InlineData("A note.", "Another note.", "SE310 (7,1)")]
    public void Words_that_change_under_the_released_version_are_warned_of_where_they_stand(string written, string changed, string expected)
    {
        var outcome = Read(Text.Replace(written, changed, StringComparison.Ordinal));
        Assert.Equal(expected, Assert.Single(TrialEdition.Faults(outcome)));
        Assert.NotNull(outcome.Value);
    }

    [Fact]
    public void A_witness_edited_together_with_its_checksum_is_warned_of_under_the_released_version()
    {
        var released = Releasing.Release(new TrialEdition().With("trial/text.md", "1. {~~rall~>rail~~}").WithWitness("1. rall\n").Read().Value!.Editions[0], new(1, 0, 0), new(2026, 11, 23));
        var edited = new TrialEdition().With("trial/text.md", "1. rail").WithWitness("1. rail\n").After(released);
        Assert.Equal("SE314 (17,10)", Assert.Single(TrialEdition.Faults(ProofChecks.Of(edited.Read()))));
    }

    [Fact]
    public void An_id_that_leaves_under_the_released_version_is_warned_of_at_its_alias()
    {
        var outcome = Read(Text.Replace("{|2|}", "{|2a|}", StringComparison.Ordinal), "aliases:\n  - { from: page-2, to: page-2a }\n");
        Assert.Equal(["SE310 (2,5)", "SE310 (5,1)"], TrialEdition.Faults(outcome));
    }

    [Fact]
    public void Under_a_higher_version_words_may_change() =>
        Assert.Empty(Read(Text.Replace("The first.", "The very first.", StringComparison.Ordinal), "version: 1.0.1\n").Diagnostics);

    [Theory]
    [InlineData("1.0.0", "1.0.0", false)]
    [InlineData("0.10.0", "1.0.0", true)]
    [InlineData("1.9.0", "1.10.0", true)]
    [InlineData("1.10.0", "1.9.0", false)]
    public void Versions_are_compared_number_by_number(string version, string released, bool isFault)
    {
        var faults = TrialEdition.Faults(Read(Text, $"version: {version}\n", EditionVersion.Parse(released)!));
        Assert.Equal(isFault ? ["SE311 (1,10)"] : [], faults);
    }

    [Theory]
    [InlineData("- { from: treaty, to: p1 }", "SE302 (2,5)")]
    [InlineData("- { from: n9, to: p1 }", "SE313 (2,5)")]
    [InlineData("- { from: old, to: p9 }", "SE313 (2,5)")]
    [InlineData("- { from: old, to: old }", "SE313 (2,5)")]
    [InlineData("- { from: old, to: older }\n  - { from: older, to: p1 }", "SE313 (2,5)")]
    [InlineData("- { from: old, to: older }\n  - { from: older, to: old }", "SE313 (2,5)", "SE313 (3,5)")]
    [InlineData("- { from: old, to: p1 }\n  - { from: old, to: p2 }", "SE302 (3,5)")]
    [InlineData("- { from: old, to: vp1-1 }", "SE313 (2,5)")]
    [InlineData("- { from: old, to: p1, why: x }", "SE103 (2,26)")]
    public void An_alias_leads_from_a_published_id_that_is_gone_to_one_that_is_there(string aliases, params string[] expected)
    {
        var old = TrialEdition.Clean("## Old {#old}\n\n## Older {#older}\n");
        var released = Releasing.Release(old, new(1, 0, 0), new(2026, 11, 23));
        var outcome = new TrialEdition().With("trial/text.md", Text).After(released).WithMetadata($"aliases:\n  {aliases}\n").Read();
        Assert.Equal(expected, TrialEdition.Faults(outcome).Where(fault => !fault.StartsWith("SE309", StringComparison.Ordinal)));
    }

    [Fact]
    public void A_chain_of_aliases_is_told_its_end()
    {
        var old = TrialEdition.Clean("## Old {#old}\n\n## Older {#older}\n");
        var released = Releasing.Release(old, new(1, 0, 0), new(2026, 11, 23));
        var outcome = new TrialEdition().With("trial/text.md", Text).After(released).WithMetadata("aliases:\n  - { from: old, to: older }\n  - { from: older, to: p1 }\n").Read();
        Assert.Equal("'older' is an alias itself; lead straight to 'p1'", Assert.Single(outcome.Diagnostics).Message);
    }

    [Fact]
    public void A_release_lists_what_changed_in_reading_order_and_then_what_is_gone()
    {
        var later = Read(Text.Replace("{#treaty}", "{#accord}", StringComparison.Ordinal).Replace("A note.", "The note.", StringComparison.Ordinal), "version: 1.1.0\naliases:\n  - { from: treaty, to: accord }\n").Value!.Editions[0];
        var release = Releasing.Release(later, new(1, 1, 0), new(2026, 12, 1)).Ledger.Last!;
        Assert.Equal([new(new("accord"), null, "Treaty"), new(new("n1"), "A note.", "The note."), new Change(new("treaty"), "Treaty", null)], release.Changes);
    }

    [Fact]
    public void An_id_keeps_its_first_version_and_a_hash_for_every_release_that_has_it()
    {
        var first = Releasing.Release(TrialEdition.Clean(Text), new(1, 0, 0), new(2026, 11, 23));
        var third = Releasing.Release(Releasing.Release(first with { Parts = [] }, new(1, 1, 0), new(2026, 12, 1)) with { Parts = first.Parts }, new(1, 2, 0), new(2026, 12, 2));
        var id = third.Ledger.Find(new("p1"))!;
        Assert.Equal(new(1, 0, 0), id.Since);
        Assert.Equal([new(1, 0, 0), new EditionVersion(1, 2, 0)], id.Sha256.Keys);
        Assert.Contains(new Change(new("p1"), null, "The first."), third.Ledger.Last!.Changes);
    }

    private static Outcome<Library> Read(string text, string metadata = "", EditionVersion? released = null)
    {
        var first = Releasing.Release(TrialEdition.Clean(Text), released ?? new(1, 0, 0), new(2026, 11, 23));
        return new TrialEdition().With("trial/text.md", text).After(first).WithMetadata(metadata).Read();
    }
}
