using System.Globalization;
using System.Text.RegularExpressions;
using StatiqEdition.Model;

namespace StatiqEdition.Markdown;

/// <summary>Gives ids to the headings whose words make none that lasts: none at all, one that is too long, one that is taken, or the name of a page.</summary>
internal static partial class HeadingIds
{
    // Below a heading an id still takes the number of a paragraph.
    private const int Longest = 48;

    /// <summary>The blocks with the ids that must be given.</summary>
    public static IReadOnlyList<Shape> Given(IReadOnlyList<Shape> shapes)
    {
        var taken = new HashSet<string>();
        var section = "";
        var given = new List<Shape>(shapes.Count);
        foreach (var shape in shapes)
        {
            if (!shape.IsHeading)
            {
                given.Add(shape);
                continue;
            }

            given.Add(shape with { Id = Needed(shape, section, taken, out var id) });
            if (shape.Kind == ShapeKind.Section)
                section = id;
        }

        return given;
    }

    private static string? Needed(Shape heading, string section, HashSet<string> taken, out string id)
    {
        var slug = Locus.Slug(heading.Text);
        id = heading.Kind == ShapeKind.Subsection ? new Locus(section).Within(slug).Id : slug;
        if (slug.Length > 0 && IsFree(id, taken))
            return null;
        var stem = slug.Length == 0 ? heading.Kind == ShapeKind.Title ? "title" : "heading" : Shortened(slug);
        id = stem;
        for (var again = 2; !IsFree(id, taken); again++)
            id = string.Create(CultureInfo.InvariantCulture, $"{stem}-{again}");
        return id;
    }

    private static bool IsFree(string id, HashSet<string> taken) =>
        id.Length <= Longest && !PageNames.Have(new(id)) && !Counted().IsMatch(id) && taken.Add(id);

    private static string Shortened(string slug)
    {
        var steps = slug.Split('-');
        var length = 0;
        return string.Join('-', steps.TakeWhile((step, i) => (length += step.Length + 1) <= Longest / 2 || i == 0)) is { Length: <= Longest / 2 } kept ? kept : "heading";
    }

    /// <summary>Ids that numbers, notes, pages and unnumbered paragraphs have, or that look so.</summary>
    [GeneratedRegex(@"^(p|n)\d|^page-|-p\d+$|^n-|^text", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex Counted();
}
