using StatiqEdition.Model;

namespace StatiqEdition.Theme;

/// <summary>
/// Citations of an edition, or of a place in it, in the forms that are asked for: The Chicago Manual of Style (notes and bibliography), MLA Handbook, APA Publication Manual and The Bluebook, as each has it for a government document
/// in an edition online, and the edition's own. Every form has the place, the version, the dates and, where the site's address is known, the lasting address.
/// </summary>
public static class CitationForms
{
    /// <summary>The forms in the order in which they are offered.</summary>
    public static IReadOnlyList<CitationForm> Of(Cited cited)
    {
        var (known, address) = (cited.Edition.Metadata, cited.Address is { } found ? $" {found}" : "");
        var site = new Inline.Emphasis(Strong: false, [Words(cited.Site.Title)]);
        return
        [
            new("Plain", Citation.Of(cited)),
            new("Chicago, note", [Words($"{known.Author}, "), Title(known), Words($", {known.ShortTitle} ({Day.American(known.Date)}), ed. {known.Editors}, version {known.Version}, {Day.American(known.Released)}{Pin(", ", cited, "para. ")}{Comma(address)}.")]),
            new("Chicago, bibliography", [Words($"{known.Author}. "), Title(known), Words($". {known.Designation}, {Day.American(known.Date)}. Edited by {known.Editors}. Version {known.Version}, {Day.American(known.Released)}{Pin(", ", cited, "para. ")}.{Stop(address)}")]),
            new("MLA", [Words($"{known.Author}. "), Title(known), Words($". {known.ShortTitle}, {Day.Abbreviated(known.Date)}. "), site, Words($", edited by {known.Editors}, version {known.Version}, {Day.Abbreviated(known.Released)}{Pin(", ", cited, "par. ")}{Comma(address)}.")]),
            new("APA", [Words($"{known.Author}. ({known.Released.Year}). "), Title(known), Words($" ({known.ShortTitle}; {Capital(known.Editors)}, {(HasSeveral(known) ? "Eds." : "Ed.")}; Version {known.Version}, {Day.American(known.Released)}{Pin(", ", cited, "para. ")}). {cited.Site.Title}.{address} (Original work published {Day.American(known.Date)})")]),
            new("Bluebook", [Words($"{known.Author}, {known.ShortTitle}, "), Title(known), Words($"{Pin(", ", cited, "¶ ")} ({Day.AmericanAbbreviated(known.Date)}) ({known.Editors} {(HasSeveral(known) ? "eds." : "ed.")}, version {known.Version}, {Day.AmericanAbbreviated(known.Released)}){Comma(address)}.")]),
        ];
    }

    // A body, "the editors of", or a list of names; one name has neither.
    private static bool HasSeveral(Metadata known) => known.Editors.StartsWith("the editors", StringComparison.OrdinalIgnoreCase) || known.Editors.Contains(" and ", StringComparison.Ordinal) || known.Editors.Contains(',', StringComparison.Ordinal);

    private static Inline.Emphasis Title(Metadata known) => new(Strong: false, [Words(known.Title)]);

    private static Inline.Words Words(string words) => new(words);

    private static string Pin(string before, Cited cited, string paragraph) => cited.Pin(paragraph) is { } pin ? before + pin : "";

    private static string Comma(string address) => address.Length == 0 ? "" : $",{address}";

    private static string Stop(string address) => address.Length == 0 ? "" : $"{address}.";

    private static string Capital(string words) => words.Length == 0 ? words : char.ToUpperInvariant(words[0]) + words[1..];
}
