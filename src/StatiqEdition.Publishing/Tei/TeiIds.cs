using StatiqEdition.Model;

namespace StatiqEdition.Publishing;

/// <summary>
/// The ids of the TEI file. Passages, notes, variants and pages have those of docs/architecture.md; what the file needs besides has two hyphens in a row, which no passage's id has. An <c>xml:id</c> begins with no figure (XML
/// Namespaces, NCName), so an id that does has an underscore before it.
/// </summary>
internal static class TeiIds
{
    /// <summary>The category of variants whose cause the program concluded.</summary>
    public const string Inferred = "cause--inferred";

    /// <summary>The id of a passage, a page or a former passage.</summary>
    public static string Of(Locus locus) => char.IsAsciiDigit(locus.Id[0]) ? $"_{locus}" : locus.Id;

    /// <summary>The id of a witness: its siglum where no passage can be called so.</summary>
    public static string OfWitness(string siglum) => char.IsAsciiLetterUpper(siglum[0]) ? siglum : $"witness--{siglum}";

    /// <summary>The id of a line of the base witness, <c>line--o-85</c>.</summary>
    public static string Of(Edition edition, WitnessLine line) => $"line--{Theme.LineName.Id(edition, line.Number)}";

    /// <summary>The id of the category of a cause, <c>cause--ocr</c>.</summary>
    public static string Of(Cause cause) => $"cause--{Causes.Word(cause)}";

    /// <summary>The id of a declared normalization, <c>normalization--1</c>.</summary>
    public static string Of(Edition edition, Normalization rule) =>
        FormattableString.Invariant($"normalization--{edition.Normalizations.Index().First(declared => declared.Item == rule).Index + 1}");

    /// <summary>A pointer to an id of the file.</summary>
    public static string To(string id) => $"#{id}";

    /// <summary>A pointer to several, divided by spaces.</summary>
    public static string To(IEnumerable<string> ids) => string.Join(' ', ids.Select(To));
}
