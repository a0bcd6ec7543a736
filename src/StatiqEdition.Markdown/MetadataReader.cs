using System.Text.RegularExpressions;
using StatiqEdition.Model;

namespace StatiqEdition.Markdown;

/// <summary>Reads what is known of a document and its edition from <c>edition.yml</c>.</summary>
internal static partial class MetadataReader
{
    /// <summary>The metadata of a mapping; faults are reported by it.</summary>
    public static Metadata Read(YamlMap map) => new()
    {
        Title = map.Required("title"),
        ShortTitle = map.Required("short-title"),
        Genre = map.Required("genre"),
        Author = map.Required("author"),
        Date = map.Date("date"),
        Language = Language(map),
        OtherLanguages = OtherLanguages(map),
        Version = Version(map),
        VersionPlace = map.PlaceOf("version"),
        Released = map.Date("released"),
        Editors = map.Required("editors"),
        Licence = Licence(map),
        Abstract = map.Required("abstract"),
        Statement = map.Required("statement"),
        Document = [.. map.Maps("document").Select(Fact)],
        Source = [.. map.Maps("source").Select(Fact)],
    };

    private static string Language(YamlMap map)
    {
        var tag = map.Required("language");
        if (tag.Length > 0 && !LanguageTag().IsMatch(tag))
            map.Wrong<string>("language", "a language tag such as en or zh-Hant");
        else if (tag == Placeholders.Language)
            map.ReportPlaceholder("language");
        return tag;
    }

    private static IReadOnlyList<string> OtherLanguages(YamlMap map)
    {
        IReadOnlyList<string> tags = [.. map.Lines("other-languages").Select(line => line.Text)];
        if (tags.All(Scripts.Know) && !tags.Index().Any(tag => tags.Take(tag.Index).Any(other => Scripts.AreOne(tag.Item, other))))
            return tags;
        map.Wrong<string>("other-languages", $"a list of languages, each of another script, from {string.Join(", ", Scripts.Languages)}");
        return [];
    }

    private static string Version(YamlMap map)
    {
        var version = map.Required("version");
        if (version.Length > 0 && EditionVersion.Parse(version) is null)
            map.Wrong<string>("version", "three numbers such as 1.0.0");
        return version;
    }

    private static Licence Licence(YamlMap map)
    {
        if (map.Map("licence") is not { } licence)
        {
            map.Required("licence");
            return new("", null);
        }

        var value = new Licence(licence.Required("name"), licence.Address("url")?.AbsoluteUri);
        licence.ReportUnknownKeys();
        return value;
    }

    private static Fact Fact(YamlMap map)
    {
        var fact = new Fact(map.Required("name"), map.Required("value"), map.Address("url")?.AbsoluteUri);
        map.ReportUnknownKeys();
        return fact;
    }

    // Whole names, such as English, are well formed too (BCP 47, 2.1: five to eight letters), but none is a language's tag.
    [GeneratedRegex("^[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8})*$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex LanguageTag();
}
