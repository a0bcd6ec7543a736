using System.Globalization;
using StatiqEdition.Model;

namespace StatiqEdition.Theme;

/// <summary>A citation for BibTeX and biblatex: one <c>@techreport</c> whose <c>note</c> says, for every style, which place and which version are cited; biblatex also has <c>version</c>, <c>day</c> and <c>url</c>.</summary>
public static class BibTex
{
    /// <summary>The entry, ending in a line's end. Names of bodies and the title stand in two pairs of braces, so that no style divides or lowers them.</summary>
    public static string Of(Cited cited)
    {
        var fields = Fields(cited).Where(field => field.Value is not null).Select(field => $"  {field.Name} = {field.Value},\n");
        return $"@techreport{{{cited.Key},\n{string.Concat(fields)}}}\n";
    }

    private static IEnumerable<(string Name, string? Value)> Fields(Cited cited)
    {
        var known = cited.Edition.Metadata;
        return
        [
            ("author", $"{{{{{Escaped(known.Author)}}}}}"),
            ("title", $"{{{{{Escaped(known.Title)}}}}}"),
            ("type", Braced(known.Genre)),
            ("shorttitle", known.ReportNumber is null ? Braced(known.ShortTitle) : null),
            ("number", known.ReportNumber is { } number ? Braced(number) : null),
            ("institution", Braced(known.Author)),
            ("editor", $"{{{{{Escaped(known.Editors)}}}}}"),
            ("year", $"{{{known.Date.Year.ToString("0000", CultureInfo.InvariantCulture)}}}"),
            ("month", known.Date.ToString("MMM", CultureInfo.InvariantCulture).ToLowerInvariant()),
            ("day", $"{{{known.Date.Day.ToString(CultureInfo.InvariantCulture)}}}"),
            ("version", Braced(known.Version)),
            ("edition", Braced($"Version {known.Version}")),
            ("note", Braced(cited.Note)),
            ("language", Braced(known.Language)),
            // An address is verbatim: biblatex and the package url take every sign of it as it stands.
            ("url", cited.Address is { } address ? $"{{{address}}}" : null),
        ];
    }

    private static string Braced(string words) => $"{{{Escaped(words)}}}";

    // The signs that TeX takes for its own. BibTeX counts braces whether a backslash stands before them or not.
    private static string Escaped(string words) => string.Concat(PlainText.SingleSpaced(words).Select(sign => sign switch
    {
        '\\' => @"\textbackslash{}",
        '~' => @"\textasciitilde{}",
        '^' => @"\textasciicircum{}",
        '{' => @"\textbraceleft{}",
        '}' => @"\textbraceright{}",
        '%' or '&' or '#' or '$' or '_' => $"\\{sign}",
        _ => sign.ToString(),
    }));
}
