using System.Reflection;
using System.Text;
using System.Text.RegularExpressions;

namespace StatiqEdition.Theme;

/// <summary>The theme's files: its fonts and pictures and the scripts of single pages as they are; its style sheets, one for each concern, joined into one for the text and one for all other pages, and the scripts of every page, one for each feature, joined into one. Lines that hold a comment and nothing else stay behind: they are for those who read the source.</summary>
public static partial class ThemeAssets
{
    /// <summary>Where the style sheet of every page is published; the text needs no other.</summary>
    public const string StyleSheet = "assets/edition.css";

    /// <summary>Where the style sheet of all pages but the text is published; it comes after the first, which gives the order of the layers.</summary>
    public const string PageSheet = "assets/pages.css";

    /// <summary>Where the style sheet of quotations, lists, verse and tables is published, which only the text of editions that have some asks for.</summary>
    public const string SetSheet = "assets/css/set.css";

    /// <summary>Where the joined scripts of every page are published.</summary>
    public const string Script = "assets/edition.js";

    /// <summary>Where the description of the site as an application is published (W3C Web Application Manifest).</summary>
    public const string Manifest = "manifest.webmanifest";

    /// <summary>Where the service worker is published: at the root, because it serves what stands below it.</summary>
    public const string Worker = "sw.js";

    /// <summary>The fonts that the first screen of every page needs.</summary>
    public static IReadOnlyList<string> Foremost { get; } = ["assets/fonts/spectral-400.woff2", "assets/fonts/source-sans-400.woff2", "assets/fonts/source-sans-600.woff2"];

    private static readonly string[] ConcernsOfText = ["fonts", "stand-ins", "tokens", "base", "frame", "text", "apparatus", "margin", "comparing", "views", "twins", "finding", "print"];

    private static readonly string[] ConcernsOfPages = ["about", "entries", "transcript", "releases", "record", "parallels", "finding-pages", "indexes"];

    private static readonly string[] Features = ["page", "copy", "place", "menu", "keys", "offline"];

    /// <summary>Every file, in ordinal order of their paths.</summary>
    public static IReadOnlyList<ThemeAsset> All { get; } = [.. Single().Concat([new(StyleSheet, Joined(Sheets(ConcernsOfText))), new(PageSheet, Joined(Sheets(ConcernsOfPages))), new(Script, Joined(Scripts))]).OrderBy(asset => asset.Path, StringComparer.Ordinal)];

    private static IEnumerable<ThemeAsset> Single() => Assembly.GetExecutingAssembly().GetManifestResourceNames()
        .Except(Sheets(ConcernsOfText)).Except(Sheets(ConcernsOfPages)).Except(Scripts)
        .Select(name => new ThemeAsset(name == "assets/js/sw.js" ? Worker : name, Read(name)));

    private static IEnumerable<string> Sheets(IEnumerable<string> concerns) => concerns.Select(concern => $"assets/css/{concern}.css");

    private static IEnumerable<string> Scripts => Features.Select(feature => $"assets/js/{feature}.js");

    private static byte[] Joined(IEnumerable<string> names) => Encoding.UTF8.GetBytes(string.Concat(names.Select(name => Comment().Replace(Encoding.UTF8.GetString(Read(name)), ""))));

    [GeneratedRegex(@"^[ \t]*(//.*|/\*.*\*/)[ \t]*\n", RegexOptions.Multiline | RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex Comment();

    private static byte[] Read(string name)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(name)!;
        using var content = new MemoryStream();
        stream.CopyTo(content);
        return content.ToArray();
    }
}
