using System.Reflection;

namespace StatiqEdition.Theme;

/// <summary>The theme's files: its fonts and pictures as they are, and its style sheets, one for each concern, joined into one so that a page asks once.</summary>
public static class ThemeAssets
{
    /// <summary>Where the joined style sheet is published.</summary>
    public const string StyleSheet = "assets/edition.css";

    /// <summary>The fonts that the first screen of every page needs.</summary>
    public static IReadOnlyList<string> Foremost { get; } = ["assets/fonts/spectral-400.woff2", "assets/fonts/source-sans-400.woff2", "assets/fonts/source-sans-600.woff2"];

    private static readonly string[] Concerns = ["fonts", "tokens", "base", "frame", "text", "apparatus", "margin", "comparing", "about", "entries", "transcript", "releases", "print"];

    /// <summary>Every file, in ordinal order of their paths.</summary>
    public static IReadOnlyList<ThemeAsset> All { get; } = [.. Single().Append(new(StyleSheet, Joined())).OrderBy(asset => asset.Path, StringComparer.Ordinal)];

    private static IEnumerable<ThemeAsset> Single() => Assembly.GetExecutingAssembly().GetManifestResourceNames()
        .Where(name => !name.EndsWith(".css", StringComparison.Ordinal))
        .Select(name => new ThemeAsset(name, Read(name)));

    private static byte[] Joined() => [.. Concerns.SelectMany(concern => Read($"assets/css/{concern}.css"))];

    private static byte[] Read(string name)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(name)!;
        using var content = new MemoryStream();
        stream.CopyTo(content);
        return content.ToArray();
    }
}
