using System.Text.Json;
using StatiqEdition.Model;
using StatiqEdition.Theme;

namespace StatiqEdition.Publishing;

/// <summary><c>edition.json</c>: the whole edition as data (docs/architecture.md), UTF-8, two spaces, quotation marks and dashes as they are.</summary>
public static class EditionJson
{
    /// <summary>The one file of this export.</summary>
    public static IEnumerable<SiteFile> Of(Site site, Edition edition)
    {
        var json = JsonSerializer.SerializeToUtf8Bytes(Root(site, edition), EditionJsonContract.Readable.Edition);
        yield return new(Addresses.Json(edition), (byte[])[.. json, (byte)'\n']);
    }

    private static EditionJsonKeys.Edition Root(Site site, Edition edition) => new(
        PageFrame.Between(Addresses.Json(edition), Schemas.Edition),
        edition.Id.Id,
        edition.Metadata.Version,
        edition.Metadata.Title,
        edition.Metadata.Date,
        [.. edition.Passages.Select(passage => Passage(site, edition, passage))],
        [.. edition.Notes.Select(Note)],
        [.. edition.Variants.Select(Variant)],
        [.. edition.Proof.Transpositions.Select(Transposition)],
        [.. edition.Passages.SelectMany(passage => passage.PageBreaks.Select(page => new EditionJsonKeys.Page(page.Page, page.Id.Id, passage.Id.Id)))],
        [.. Parallels.Of(edition).Select(parallel => Comparison(site, edition, parallel))],
        [.. edition.Indexed.Where(entry => entry.Passages.Count > 0).Select(IndexEntry)],
        [.. EstimativeWords(edition)]);

    /// <summary>A note of the document.</summary>
    internal static EditionJsonKeys.Note Note(Note note) => new(note.Id.Id, note.Mark, note.Anchor.Id, note.Passage.Text);

    /// <summary>A passage with the ids of its notes and variants.</summary>
    internal static EditionJsonKeys.Passage Passage(Site site, Edition edition, Passage passage) => new(
        passage.Id.Id,
        passage.Kind.Word(),
        passage.Number,
        passage.Section.Id,
        passage.Page,
        site.BasePath + Addresses.Of(edition, passage.Id),
        site.BasePath + Addresses.Record(edition, passage.Id),
        passage.Text,
        passage.WitnessText,
        Digest.Of(passage.Text),
        [.. edition.NotesOf(passage).Select(note => note.Id.Id)],
        [.. passage.Variants.Select(variant => variant.Id)],
        Set(edition.SetOf(passage)),
        edition.SetOf(passage) == GroupKind.Table ? [.. TableRow.Cells(passage).Select(PlainText.Reading)] : [],
        passage.PrintedNumber);

    private static string? Set(GroupKind? kind) => kind switch
    {
        GroupKind.List => "item",
        GroupKind.Verse => "line",
        GroupKind.Table => "row",
        _ => null,
    };

    /// <summary>A variant with what each witness reads.</summary>
    internal static EditionJsonKeys.Variant Variant(Variant variant) => new(
        variant.Id,
        variant.Passage.Id,
        variant.Lemma,
        [.. variant.Readings.Select(reading => new EditionJsonKeys.Reading(reading.Witness, reading.Text))],
        variant.Kind.Word(),
        variant.Cause is { } cause ? Causes.Word(cause) : null,
        variant.Certain,
        variant.CauseInferred,
        variant.Remark.Count == 0 ? null : PlainText.Reading(variant.Remark));

    /// <summary>A transposition with its first and last line in the witness, and the words between which it stands in the edition and in the witness.</summary>
    internal static EditionJsonKeys.Transposition Transposition(Transposition moved) => new(
        moved.Passage.Id.Id,
        moved.Text,
        [moved.Lines[0].Number, moved.Lines[^1].Number],
        new(moved.Before?.Text, moved.After?.Text),
        new(moved.LineBefore?.Words[^1].Text, moved.LineAfter?.Words[0].Text));

    private static EditionJsonKeys.Comparison Comparison(Site site, Edition edition, Parallel parallel) => new(
        parallel.Comparison.Left.Id,
        parallel.Comparison.Right.Id,
        site.BasePath + Addresses.Of(edition, parallel.Comparison),
        parallel.Comparison.Declared,
        parallel.Passages.Agreeing,
        parallel.Passages.LeftWords,
        parallel.Passages.RightWords,
        Differences(parallel.Passages),
        [.. parallel.Notes.Select(Notes)]);

    private static EditionJsonKeys.IndexEntry IndexEntry(IndexedEntry indexed) => new(
        indexed.Entry.Kind.Word(),
        indexed.Entry.Name,
        [.. indexed.Forms.Select(form => form.Text)],
        indexed.Entry.Date?.ToString(),
        indexed.Entry.Wikidata,
        indexed.Entry.Viaf,
        Mentions(indexed.Passages));

    private static IEnumerable<EditionJsonKeys.EstimativeWord> EstimativeWords(Edition edition) =>
        Sureness.Words(edition).Select(word => new EditionJsonKeys.EstimativeWord(word.Form.Text, word.Class.Name, word.Class.Degree, Mentions(word.Passages)));

    private static IReadOnlyList<EditionJsonKeys.Mention> Mentions(IEnumerable<(Passage Passage, int Count)> passages) =>
        [.. passages.Select(mention => new EditionJsonKeys.Mention(mention.Passage.Id.Id, mention.Count))];

    private static EditionJsonKeys.NoteComparison Notes(Alignment notes) => new(
        notes.Left.Id.Id,
        notes.Right.Id.Id,
        notes.Agreeing,
        notes.LeftWords,
        notes.RightWords,
        Differences(notes));

    private static IReadOnlyList<EditionJsonKeys.Difference> Differences(Alignment alignment) =>
        [.. alignment.Differences.Select(run => new EditionJsonKeys.Difference(Joined(run.Left), Joined(run.Right)))];

    private static string Joined(IEnumerable<ComparedWord> words) => string.Join(' ', words.Select(word => word.Text));
}
