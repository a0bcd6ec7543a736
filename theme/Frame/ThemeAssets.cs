using System.Reflection;

namespace StatiqEdition.Theme;

/// <summary>The theme's files: its fonts and pictures and the scripts of single pages as they are; its style sheets, one for each concern, and the scripts of every page, one for each feature, joined so that a page asks once.</summary>
public static class ThemeAssets
{
    /// <summary>Where the joined style sheet is published.</summary>
    public const string StyleSheet = "assets/edition.css";

    /// <summary>Where the joined scripts of every page are published.</summary>
    public const string Script = "assets/edition.js";

    /// <summary>The fonts that the first screen of every page needs.</summary>
    public static IReadOnlyList<string> Foremost { get; } = ["assets/fonts/spectral-400.woff2", "assets/fonts/source-sans-400.woff2", "assets/fonts/source-sans-600.woff2"];

    private static readonly string[] Concerns = ["fonts", "tokens", "base", "frame", "text", "apparatus", "margin", "comparing", "about", "entries", "transcript", "releases", "print"];

    private static readonly string[] Features = ["page"];

    /// <summary>Every file, in ordinal order of their paths.</summary>
    public static IReadOnlyList<ThemeAsset> All { get; } = [.. Single().Append(new(StyleSheet, Joined(Sheets))).Append(new(Script, Joined(Scripts))).OrderBy(asset => asset.Path, StringComparer.Ordinal)];

    private static IEnumerable<ThemeAsset> Single() => Assembly.GetExecutingAssembly().GetManifestResourceNames()
        .Except(Sheets).Except(Scripts)
        .Select(name => new ThemeAsset(name, Read(name)));

    private static IEnumerable<string> Sheets => Concerns.Select(concern => $"assets/css/{concern}.css");

    private static IEnumerable<string> Scripts => Features.Select(feature => $"assets/js/{feature}.js");

    private static byte[] Joined(IEnumerable<string> names) => [.. names.SelectMany(Read)];

    private static byte[] Read(string name)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(name)!;
        using var content = new MemoryStream();
        stream.CopyTo(content);
        return content.ToArray();
    }
}
