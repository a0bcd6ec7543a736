using System.Globalization;

namespace StatiqEdition.Model;

/// <summary>What an edition says beside its words, in the canonical form of docs/format.md: its description, its witnesses, where pages begin and notes are called, and its variants. Values are single-spaced and divided by tabs, so that nothing but what is said changes a line.</summary>
public static class ApparatusText
{
    /// <summary>The SHA-256 of the entries' lines in UTF-8, joined by LF: what the ledger holds of a release beside its words.</summary>
    public static string DigestOf(Edition edition) => Digest.Of(string.Join('\n', Entries(edition).Select(entry => entry.Text)));

    /// <summary>The entries in their order.</summary>
    public static IReadOnlyList<ApparatusEntry> Entries(Edition edition) =>
        [.. Description(edition.Metadata), .. Witnesses(edition), .. edition.Passages.SelectMany(Marks), .. edition.Variants.Select(Variant)];

    /// <summary>The first entry that an earlier state of the edition had otherwise or not at all, then the first that it alone had; null where both have the same.</summary>
    public static ApparatusEntry? FirstOther(Edition edition, Edition earlier)
    {
        var (now, before) = (Entries(edition).ToLookup(entry => entry.Name), Entries(earlier).ToLookup(entry => entry.Name));
        return now.SelectMany(same => same).FirstOrDefault(entry => before[entry.Name].All(other => other.Text != entry.Text))
            ?? before.Where(same => !now.Contains(same.Key)).Select(same => same.First() with { Place = edition.Metadata.VersionPlace }).FirstOrDefault();
    }

    /// <summary>The names of the entries that an earlier state of the edition had otherwise or not at all, in their order, then of those that it alone had.</summary>
    public static IReadOnlyList<string> Others(Edition edition, Edition earlier)
    {
        var (now, before) = (Entries(edition).ToLookup(entry => entry.Name, entry => entry.Text), Entries(earlier).ToLookup(entry => entry.Name, entry => entry.Text));
        return [.. now.Where(same => !same.SequenceEqual(before[same.Key])).Select(same => same.Key), .. before.Where(same => !now.Contains(same.Key)).Select(same => same.Key)];
    }

    // Version and day are not of it: the ledger has them by themselves.
    private static IEnumerable<ApparatusEntry> Description(Metadata known)
    {
        ApparatusEntry Entry(string name, params string?[] values) => new(name, Line([name, .. values]), known.VersionPlace);
        yield return Entry("title", known.Title);
        yield return Entry("short-title", known.ShortTitle);
        yield return Entry("genre", known.Genre);
        yield return Entry("author", known.Author);
        yield return Entry("date", known.Date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        yield return Entry("language", known.Language);
        yield return Entry("editors", known.Editors);
        yield return Entry("licence", known.Licence.Name, known.Licence.Url);
        yield return Entry("statement", known.Statement);
    }

    private static IEnumerable<ApparatusEntry> Witnesses(Edition edition) =>
    [
        .. edition.Witnesses.Select(witness => new ApparatusEntry($"witness {witness.Siglum}", Line("witness", witness.Siglum, witness.Title, witness.Description), edition.Metadata.VersionPlace)),
        .. edition.Normalizations.Select(rule => new ApparatusEntry($"normalization {rule.Name}", Line("normalization", rule.Name, rule.LineStart, rule.Reason), rule.Place)),
    ];

    // Where a mark stands is told by the words of its passage that begin before it.
    private static IEnumerable<ApparatusEntry> Marks(Passage passage)
    {
        var flat = Inline.Flat(passage.Content).ToList();
        return from mark in flat.Index()
               let called = Mark(mark.Item)
               where called is not null
               select new ApparatusEntry($"{called.Value.Kind} {called.Value.Name}", Line(called.Value.Kind, called.Value.Name, passage.Id.Id, Count(flat.Take(mark.Index))), passage.Place);
    }

    private static (string Kind, string Name)? Mark(Inline inline) => inline switch
    {
        Inline.PageBreak page => ("page", page.Page),
        Inline.NoteReference note => ("note", note.Label),
        _ => null,
    };

    private static string Count(IEnumerable<Inline> before) =>
        PlainText.Words(string.Concat(before.OfType<Inline.Words>().Select(words => words.Value))).Length.ToString(CultureInfo.InvariantCulture);

    private static ApparatusEntry Variant(Variant variant) => new(variant.Id, string.Join('\n', Lines(variant)), variant.Place);

    private static IEnumerable<string> Lines(Variant variant) =>
    [
        Line("variant", variant.Id, variant.Kind.Word(), variant.Lemma, variant.Cause is { } cause ? Causes.Word(cause) : "", variant.Certain ? "certain" : "doubtful", variant.CauseInferred ? "inferred" : "given", PlainText.Reading(variant.Remark)),
        .. variant.Readings.Select(reading => Line("reading", variant.Id, reading.Witness, reading.Text)),
    ];

    private static string Line(params IEnumerable<string?> values) => string.Join('\t', values.Select(value => PlainText.SingleSpaced(value ?? "")));
}
