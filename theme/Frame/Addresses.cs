using StatiqEdition.Model;

namespace StatiqEdition.Theme;

/// <summary>Where the pages and files of an edition stand below the site's root (docs/architecture.md).</summary>
public static class Addresses
{
    /// <summary>The reading text, <c>nie-58/</c>.</summary>
    public static string Of(Edition edition) => $"{edition.Id}/";

    /// <summary>A passage in its context, <c>nie-58/#p5</c>.</summary>
    public static string Of(Edition edition, Locus passage) => $"{edition.Id}/#{passage}";

    /// <summary>A comparison, <c>nie-58/compare/p5-p26/</c>.</summary>
    public static string Of(Edition edition, Comparison comparison) => $"{edition.Id}/compare/{comparison.Slug}/";

    /// <summary>The page about the edition, <c>nie-58/about/</c>.</summary>
    public static string About(Edition edition) => $"{edition.Id}/about/";

    /// <summary>The rules that put the edition's notes at their lines, <c>nie-58/margin.css</c>.</summary>
    public static string Margin(Edition edition) => $"{edition.Id}/margin.css";

    /// <summary>The reading text as plain text, <c>nie-58/reading.txt</c>.</summary>
    public static string PlainText(Edition edition) => $"{edition.Id}/reading.txt";

    /// <summary>The edition as data, <c>nie-58/edition.json</c>.</summary>
    public static string Json(Edition edition) => $"{edition.Id}/edition.json";

    /// <summary>A witness as received, <c>nie-58/witness-o.txt</c>.</summary>
    public static string Of(Edition edition, Witness witness) => $"{edition.Id}/witness-{witness.Siglum.ToLowerInvariant()}.txt";
}
