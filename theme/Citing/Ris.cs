using System.Globalization;
using StatiqEdition.Model;

namespace StatiqEdition.Theme;

/// <summary>A citation in RIS (Research Information Systems, 2011), a report: each line a tag of two signs, two spaces, a hyphen, a space and a value, ending in CR LF.</summary>
public static class Ris
{
    /// <summary>The one record.</summary>
    public static string Of(Cited cited) => string.Concat(Lines(cited).Where(line => line.Value is not null).Select(line => $"{line.Tag}  - {PlainText.SingleSpaced(line.Value!)}\r\n"));

    private static IEnumerable<(string Tag, string? Value)> Lines(Cited cited)
    {
        var known = cited.Edition.Metadata;
        return
        [
            ("TY", "RPRT"),
            ("ID", cited.Key),
            ("AU", known.Author),
            ("ED", known.Editors),
            ("TI", known.Title),
            ("ST", known.ShortTitle),
            ("M3", known.Genre),
            ("SN", known.ReportNumber),
            ("PB", known.Author),
            ("PY", known.Date.Year.ToString("0000", CultureInfo.InvariantCulture)),
            ("DA", known.Date.ToString("yyyy'/'MM'/'dd'/'", CultureInfo.InvariantCulture)),
            ("ET", $"Version {known.Version}"),
            ("SE", cited.Place),
            ("N1", cited.Note),
            ("LA", known.Language),
            ("UR", cited.Address),
            ("ER", ""),
        ];
    }
}
