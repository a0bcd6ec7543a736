using StatiqEdition.Model;

namespace StatiqEdition.Theme;

/// <summary>
/// Citations of an edition, or of a passage of it, in the forms that are asked for: The Chicago Manual of Style (notes and bibliography), MLA Handbook, APA Publication Manual and The Bluebook, as each has it for a government document
/// in an edition online, and the edition's own. Every form has the passage, the version, the dates and, where the site's address is known, the lasting address.
/// </summary>
public static class CitationForms
{
    /// <summary>The forms in the order in which they are offered.</summary>
    public static IReadOnlyList<CitationForm> Of(Site site, Edition edition, Passage? passage = null)
    {
        var (known, address) = (edition.Metadata, Citation.Address(site, edition, passage) is { } found ? $" {found}" : "");
        return
        [
            new("Plain", Citation.Of(site, edition, passage)),
            new("Chicago, note", [Words($"{known.Author}, "), Title(known), Words($", {known.ShortTitle} ({Day.American(known.Date)}){Pin(", ", passage, "para. ")}, ed. {known.Editors}, version {known.Version}, {Day.American(known.Released)}{Comma(address)}.")]),
            new("Chicago, bibliography", [Words($"{known.Author}. "), Title(known), Words($". {known.Genre} {known.ShortTitle}, {Day.American(known.Date)}. Edited by {known.Editors}. Version {known.Version}, {Day.American(known.Released)}{Pin(", ", passage, "para. ")}.{Stop(address)}")]),
            new("MLA", [Words($"{known.Author}. "), Title(known), Words($". {known.ShortTitle}, {Day.Abbreviated(known.Date)}. Edited by {known.Editors}, version {known.Version}, {Day.Abbreviated(known.Released)}{Pin(", ", passage, "par. ")}{Comma(address)}.")]),
            new("APA", [Words($"{known.Author}. ({known.Released.Year}). "), Title(known), Words($" ({known.ShortTitle}; {Capital(known.Editors)}, Eds.; Version {known.Version}, {Day.American(known.Released)}{Pin(", ", passage, "para. ")}).{address} (Original work published {known.Date.Year})")]),
            new("Bluebook", [Words($"{known.Author}, {known.ShortTitle}, "), Title(known), Words($"{Pin(" ", passage, "¶ ")} ({Day.AmericanAbbreviated(known.Date)}), {known.Editors} eds., version {known.Version} ({Day.AmericanAbbreviated(known.Released)}){Comma(address)}.")]),
        ];
    }

    private static Inline.Emphasis Title(Metadata known) => new(Strong: false, [Words(known.Title)]);

    private static Inline.Words Words(string words) => new(words);

    // A paragraph by the manual's own sign; what has no number of its own by its first words.
    private static string Pin(string before, Passage? passage, string paragraph) => passage switch
    {
        null => "",
        { Kind: not PassageKind.Note, Number: { } number } => $"{before}{paragraph}{number}",
        _ => $"{before}{PassageName.Full(passage)}",
    };

    private static string Comma(string address) => address.Length == 0 ? "" : $",{address}";

    private static string Stop(string address) => address.Length == 0 ? "" : $"{address}.";

    private static string Capital(string words) => words.Length == 0 ? words : char.ToUpperInvariant(words[0]) + words[1..];
}
