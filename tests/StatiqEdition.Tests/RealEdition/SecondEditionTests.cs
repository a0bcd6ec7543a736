using StatiqEdition.Model;

namespace StatiqEdition.Tests;

/// <summary>The edition that was made for the tests: it is sound, and it has what NIE-58 lacks.</summary>
public sealed class SecondEditionTests
{
    private static readonly Edition s_edition = SecondInput.Edition;

    [Fact]
    public void It_is_read_without_a_fault_and_its_proof_holds()
    {
        Assert.Empty(SecondInput.Outcome.Diagnostics);
        Assert.True(s_edition.Proof.Holds);
        Assert.Equal(["beilage.md", "brief.md"], s_edition.Sources.Select(file => file.Path).Where(path => path is "brief.md" or "beilage.md").Order(StringComparer.Ordinal));
    }

    [Fact]
    public void It_has_what_NIE_58_lacks()
    {
        Assert.All(s_edition.Passages, passage => Assert.True(passage.Number is null || passage.Kind == PassageKind.Note));
        Assert.Equal(["*", "†"], s_edition.Notes.Select(note => note.Mark));
        Assert.Equal(["T", "B", "D"], s_edition.Witnesses.Select(witness => witness.Siglum));
        Assert.Equal("de", s_edition.Metadata.Language);
        Assert.Null(s_edition.Estimative);
        Assert.Equal(["1r", "1v", "i", "ii"], s_edition.Passages.SelectMany(passage => passage.PageBreaks).Select(page => page.Page));
        Assert.Equal([GroupKind.List, GroupKind.Verse, GroupKind.Verse, GroupKind.Signature, GroupKind.Table], s_edition.Parts.SelectMany(part => part.Blocks).OfType<Block.Group>().Select(group => group.Kind));
    }

    [Fact]
    public void A_note_that_is_cited_twice_is_one_note_with_two_places() =>
        Assert.Equal(["brief-p4", "brief-p11"], s_edition.AnchorsOf(s_edition.NoteWith(new("n-asterisk"))).Select(passage => passage.Id.Id));

    [Fact]
    public void Both_other_witnesses_are_read_for_what_the_edition_marks() =>
        Assert.All(["B", "D"], siglum => Assert.Contains(s_edition.Variants, variant => variant.Readings.Any(reading => reading.Witness == siglum && reading.Text != variant.Lemma)));

    [Fact]
    public void The_second_stanza_stands_first_in_the_witness()
    {
        var moved = Assert.Single(s_edition.Proof.Transpositions);
        Assert.Equal(4, moved.Lines.Count);
        Assert.StartsWith("brief-p1", moved.Passage.Id.Id, StringComparison.Ordinal);
    }

    [Fact]
    public void The_sums_of_the_table_are_those_of_its_columns_with_24_Groschen_in_the_Thaler()
    {
        var rows = s_edition.Parts.SelectMany(part => part.Blocks).OfType<Block.Group>().Single(group => group.Kind == GroupKind.Table).Passages
            .Skip(1).Select(row => TableRow.Cells(row).Skip(1).Select(cell => int.Parse(PlainText.Reading(cell), System.Globalization.CultureInfo.InvariantCulture)).ToArray()).ToList();
        var items = rows.SkipLast(1).ToList();

        Assert.Equal(rows[^1][0], items.Sum(row => row[0]));
        Assert.Equal((24 * rows[^1][1]) + rows[^1][2], items.Sum(row => (24 * row[1]) + row[2]));
    }

    [Theory]
    [InlineData("brief-p4", "he", "שלום")]
    [InlineData("brief-p6", "ar", "كتاب")]
    [InlineData("beilage-verzeichnis-p9", "he", "ספר תהלים")]
    public void Words_of_another_script_are_of_the_language_that_is_declared_for_it(string passage, string language, string words) =>
        Assert.Equal([(language, words)], Inline.Flat(SecondInput.Find(passage).Content).OfType<Inline.Words>().Where(run => run.Language is not null).Select(run => (run.Language!, run.Value)));

    [Fact]
    public void What_its_last_release_corrected_is_known_and_the_first_is_kept()
    {
        Assert.Equal(["1.0.0", "1.0.1"], s_edition.Ledger.Releases.Select(release => $"{release.Version}"));
        Assert.Equal(["beilage-verzeichnis-p6"], s_edition.Ledger.Releases[^1].Changes.Select(change => change.Id.Id));
        Assert.Contains(s_edition.Kept, kept => kept.Metadata.Version == "1.0.0" && kept.Find(new("beilage-verzeichnis-p6"))!.Text == "Mittel, hebräisch 6 5 18");
    }
}
