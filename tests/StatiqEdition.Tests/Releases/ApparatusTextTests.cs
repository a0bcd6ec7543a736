using StatiqEdition.Model;

namespace StatiqEdition.Tests;

/// <summary>What the ledger holds of a release beside its words, and how a change of it is told.</summary>
public sealed class ApparatusTextTests
{
    private const string Text = "1. {~~rall~>rail~~}{>>ocr? | F = Rail | a *wrecked* word<<}[^1] {|2|}of it.\n\n[^1]: A note.\n";
    private const string Witness = "1. rall¹ of it.\nA note.\n";

    [Fact]
    public void The_lines_are_those_in_the_manual() => Assert.Equal(
        """
        title→A document on trial
        short-title→Trial
        genre→Estimate
        author→An agency
        date→1952-09-10
        language→en
        editors→the editors
        licence→In the public domain→
        statement→Made for a test.
        witness→O→The transcription→As received.
        witness→F→The printing→Single readings only.
        note→1→p1→1
        page→2→p1→1
        variant→vp1-1→substitution→rail→ocr→doubtful→given→a wrecked word
        reading→vp1-1→O→rall
        reading→vp1-1→F→Rail
        """.ReplaceLineEndings("\n"),
        string.Join('\n', ApparatusText.Entries(Clean(Text)).Select(entry => entry.Text)).Replace('\t', '→'));

    [Fact]
    public void The_digest_is_that_of_the_lines_joined_by_line_feeds() =>
        Assert.Equal(Digest.Of(string.Join('\n', ApparatusText.Entries(SmallEdition.Edition).Select(entry => entry.Text))), ApparatusText.DigestOf(SmallEdition.Edition));

    [Fact]
    public void White_space_of_the_source_changes_nothing() =>
        Assert.Equal(ApparatusText.DigestOf(Clean(Text)), ApparatusText.DigestOf(Clean(Text.Replace(" word<<}", "  word <<}", StringComparison.Ordinal), "statement: >-\n  Made\n  for a   test.\n")));

    [Fact]
    public void Version_and_day_are_not_of_it() =>
        Assert.Equal(ApparatusText.DigestOf(Clean(Text)), ApparatusText.DigestOf(Clean(Text, "version: 1.0.9\nreleased: 2026-12-24\n")));

    [Theory]
    [InlineData("ocr?", "ocr", "vp1-1")]
    [InlineData("ocr?", "conjecture?", "vp1-1")]
    [InlineData("ocr? | ", "", "vp1-1")]
    [InlineData("F = Rail", "F = Rall", "vp1-1")]
    [InlineData("F = Rail | ", "", "vp1-1")]
    [InlineData("wrecked", "mangled", "vp1-1")]
    [InlineData(" {|2|}of it", " of {|2|}it", "page 2")]
    [InlineData("~~}{>>ocr? | F = Rail | a *wrecked* word<<}[^1] {|2|}of it.", "~~}{>>ocr? | F = Rail | a *wrecked* word<<}[^1] {|2|}{==of==}{>>sic<<} it.", "vp1-2")]
    public void A_change_of_the_apparatus_under_the_released_version_is_warned_of_where_it_stands(string written, string changed, string what)
    {
        Assert.Contains(written, Text, StringComparison.Ordinal);
        var fault = Assert.Single(Read(Text.Replace(written, changed, StringComparison.Ordinal), "").Diagnostics);
        Assert.Equal((Rules.ChangedApparatus, "input/trial/text.md"), (fault.Rule, fault.Place.File));
        Assert.StartsWith($"'{what}' is not that of release 1.0.0, which is the edition's version still; ", fault.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("title: Another\n", "title")]
    [InlineData("short-title: Another\n", "short-title")]
    [InlineData("genre: Another\n", "genre")]
    [InlineData("author: Another\n", "author")]
    [InlineData("date: 1952-09-11\n", "date")]
    [InlineData("language: fr\n", "language")]
    [InlineData("editors: others\n", "editors")]
    [InlineData("licence:\n  name: In the public domain\n  url: https://a.test/\n", "licence")]
    [InlineData("statement: Another.\n", "statement")]
    public void A_change_of_what_citations_print_is_warned_of_under_the_released_version(string metadata, string what)
    {
        var fault = Assert.Single(Read(Text, metadata).Diagnostics);
        Assert.Equal((Rules.ChangedApparatus, "input/trial/edition.yml"), (fault.Rule, fault.Place.File));
        Assert.StartsWith($"'{what}' is not that of release 1.0.0", fault.Message, StringComparison.Ordinal);
        Assert.Empty(Read(Text, $"version: 1.0.1\n{metadata}").Diagnostics);
    }

    [Fact]
    public void Where_words_change_too_it_is_enough_to_tell_that() =>
        Assert.Equal(["SE310"], Read(Text.Replace("rail~~", "RAIL~~", StringComparison.Ordinal), "").Diagnostics.Select(fault => fault.Rule.Code));

    [Fact]
    public void What_a_ledger_does_not_know_it_does_not_hold_anyone_to()
    {
        var released = Released();
        var older = released with { Ledger = released.Ledger with { Releases = [released.Ledger.Last! with { Apparatus = null }] } };
        Assert.Empty(ProofChecks.Of(Trial(Text, "author: Another\n").After(older).Read()).Diagnostics);
    }

    [Theory]
    [InlineData("text.md", "F = Rail", "F = Rall")]
    [InlineData("text.md", "wrecked", "mangled")]
    [InlineData("text.md", "ocr?", "ocr")]
    [InlineData("edition.yml", "author: An agency", "author: Another")]
    [InlineData("edition.yml", "title: A document on trial", "title: Another")]
    public void A_kept_release_with_another_apparatus_or_description_is_altered(string file, string written, string changed)
    {
        var kept = System.Text.Encoding.UTF8.GetString(Markdown.KeptFolder.Files(Released()).Single(kept => kept.Path == $"releases/1.0.0/{file}").Content.Span);
        Assert.Contains(written, kept, StringComparison.Ordinal);
        var outcome = ProofChecks.Of(Trial(Text, "").After(Released()).With($"trial/releases/1.0.0/{file}", kept.Replace(written, changed, StringComparison.Ordinal)).Read());
        var fault = Assert.Single(outcome.Diagnostics);
        Assert.Equal((Rules.AlteredRelease, "input/trial/releases/1.0.0/edition.yml"), (fault.Rule, fault.Place.File));
        Assert.EndsWith("; restore the file, for a release is never edited", fault.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{~~rall", "{~~roll", "SE201")]
    [InlineData("{~~rall~>", "{~~rall", "SE202")]
    public void Who_breaks_a_kept_release_is_told_to_restore_it_and_not_to_mend_it(string written, string changed, string code)
    {
        var faults = ProofChecks.Of(Trial(Text, "").After(Released()).With("trial/releases/1.0.0/text.md", Text.Replace(written, changed, StringComparison.Ordinal)).Read()).Diagnostics;
        Assert.Contains(faults, fault => fault.Rule.Code == code);
        Assert.All(faults, fault => Assert.EndsWith("; but a release is never edited: restore the file", fault.Message, StringComparison.Ordinal));
    }

    private static Edition Released() => Releasing.Release(Clean(Text), new(1, 0, 0), new(2026, 11, 23));

    private static Outcome<Library> Read(string text, string metadata) => ProofChecks.Of(Trial(text, metadata).After(Released()).Read());

    private static Edition Clean(string text, string metadata = "")
    {
        var outcome = ProofChecks.Of(Trial(text, metadata).Read());
        Assert.Empty(outcome.Diagnostics);
        return outcome.Value!.Editions[0];
    }

    private static TrialEdition Trial(string text, string metadata) => new TrialEdition().With("trial/text.md", text).WithWitness(Witness, metadata);
}
