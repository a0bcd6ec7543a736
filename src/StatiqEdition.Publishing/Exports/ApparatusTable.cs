using StatiqEdition.Model;
using StatiqEdition.Theme;

namespace StatiqEdition.Publishing;

/// <summary>
/// <c>apparatus.csv</c>: the apparatus as a table, a line for each variant, a column for each witness, empty where it lacks the words or nothing is recorded of it (RFC 4180, UTF-8 with a byte order mark, by which spreadsheets know it). A cell that a
/// spreadsheet would take for a formula begins with an apostrophe.
/// </summary>
public static class ApparatusTable
{
    private const string ByteOrderMark = "\uFEFF";

    /// <summary>The one file of this export.</summary>
    public static IEnumerable<SiteFile> Of(Site site, Edition edition)
    {
        IEnumerable<string[]> rows = [Head(edition), .. from passage in edition.Passages from variant in passage.Variants select Row(site, edition, passage, variant)];
        yield return SiteFile.OfText(Addresses.ApparatusTable(edition), ByteOrderMark + string.Concat(rows.Select(row => string.Join(',', row.Select(Cell)) + "\r\n")));
    }

    private static string[] Head(Edition edition) =>
        ["variant", "passage", "page", "kind", "edition", .. edition.Witnesses.Select(witness => witness.Siglum), "cause", "certain", "inferred", "remark", "version", "address"];

    private static string[] Row(Site site, Edition edition, Passage passage, Variant variant) =>
    [
        variant.Id,
        passage.Id.Id,
        passage.Page ?? "",
        variant.Kind.Word(),
        variant.Lemma,
        .. edition.Witnesses.Select(witness => variant.Readings.FirstOrDefault(reading => reading.Witness == witness.Siglum)?.Text ?? ""),
        variant.Cause is { } cause ? Causes.Word(cause) : "",
        variant.Certain ? "yes" : "no",
        variant.CauseInferred ? "yes" : "no",
        PlainText.Reading(variant.Remark),
        edition.Metadata.Version,
        new Cited(site, edition, passage).Address ?? "",
    ];

    private static string Cell(string text)
    {
        var safe = text.Length > 0 && "=+-@\t\r".Contains(text[0], StringComparison.Ordinal) ? $"'{text}" : text;
        return safe.AsSpan().ContainsAny("\",\r\n") ? $"\"{safe.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : safe;
    }
}
