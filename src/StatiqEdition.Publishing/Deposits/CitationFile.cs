using System.Text;
using StatiqEdition.Model;
using StatiqEdition.Theme;

namespace StatiqEdition.Publishing;

/// <summary><c>CITATION.cff</c> (Citation File Format 1.2.0): the edition as its editors made it, and how it is cited, under the document's author.</summary>
internal static class CitationFile
{
    /// <summary>The file's name.</summary>
    public const string Name = "CITATION.cff";

    /// <summary>The file.</summary>
    public static SiteFile Of(Site site, Edition released)
    {
        var lines = Made(site, released).Concat(Cited(site, released)).Where(line => line.Value is not null).Select(line => $"{line.Key}:{(line.Value!.Length > 0 ? " " : "")}{line.Value}\n");
        return SiteFile.OfText(Name, string.Concat(lines));
    }

    private static IEnumerable<(string Key, string? Value)> Made(Site site, Edition released)
    {
        var known = released.Metadata;
        var spdx = StandardLicence.Spdx(known.Licence);
        return
        [
            ("cff-version", Quoted("1.2.0")),
            ("message", Quoted("Cite this edition with its version, and name the passage.")),
            ("type", "dataset"),
            ("title", Quoted($"{known.Title} ({known.ShortTitle})")),
            ("abstract", Quoted(known.Abstract)),
            ("authors", ""),
            ("  - name", Quoted(known.Editors)),
            ("version", Quoted(known.Version)),
            ("date-released", Quoted(Day.Machine(known.Released))),
            ("license", Quoted(spdx)),
            ("license-url", spdx is null ? Quoted(known.Licence.Url) : null),
            ("url", Quoted(DepositFiles.Address(site, released))),
        ];
    }

    private static IEnumerable<(string Key, string? Value)> Cited(Site site, Edition released)
    {
        var known = released.Metadata;
        return
        [
            ("preferred-citation", ""),
            ("  type", "edited-work"),
            ("  title", Quoted($"{known.Title} ({known.ShortTitle})")),
            ("  authors", ""),
            ("    - name", Quoted(known.Author)),
            ("  editors", ""),
            ("    - name", Quoted(known.Editors)),
            ("  version", Quoted(known.Version)),
            ("  date-released", Quoted(Day.Machine(known.Released))),
            ("  year", $"{known.Released.Year}"),
            ("  year-original", $"{known.Date.Year}"),
            ("  languages", DepositFiles.Language(known) is { } language ? $"[{Quoted(language)}]" : null),
            ("  url", Quoted(DepositFiles.Address(site, released))),
        ];
    }

    /// <summary>A scalar in double quotes, which YAML reads as nothing but these characters (yaml.org 1.2, 7.3.1).</summary>
    private static string? Quoted(string? text) => text is null
        ? null
        : text.Aggregate(new StringBuilder("\""), (quoted, c) => c switch
        {
            '\\' or '"' => quoted.Append('\\').Append(c),
            '\n' => quoted.Append("\\n"),
            '\t' => quoted.Append("\\t"),
            _ => quoted.Append(c),
        }).Append('"').ToString();
}
