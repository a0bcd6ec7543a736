using System.Text.Json;
using StatiqEdition.Model;
using StatiqEdition.Theme;

namespace StatiqEdition.Publishing;

/// <summary><c>p5.json</c>: a passage as data; what <c>edition.json</c> says of it, with its notes and its variants whole, the edition it belongs to, and how it is cited (docs/architecture.md).</summary>
public static class RecordJson
{
    /// <summary>One file for each passage.</summary>
    public static IEnumerable<SiteFile> Of(Site site, Edition edition) => edition.Passages.Select(passage =>
    {
        var json = JsonSerializer.SerializeToUtf8Bytes(Record(site, edition, passage), EditionJsonContract.Readable.Record);
        return new SiteFile(Addresses.RecordJson(edition, passage.Id), (byte[])[.. json, (byte)'\n']);
    });

    private static EditionJsonKeys.Record Record(Site site, Edition edition, Passage passage) => new(
        PageFrame.Between(Addresses.RecordJson(edition, passage.Id), Schemas.Passage),
        edition.Id.Id,
        edition.Metadata.Version,
        edition.Metadata.Title,
        edition.Metadata.Date,
        EditionJson.Passage(site, edition, passage),
        [.. edition.NotesOf(passage).Select(EditionJson.Note)],
        [.. passage.Variants.Select(EditionJson.Variant)],
        [.. CitationForms.Of(new(site, edition, passage)).Select(form => new EditionJsonKeys.Citation(form.Style, PlainText.Reading(form.Words)))]);
}
