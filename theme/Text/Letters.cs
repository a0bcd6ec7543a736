using StatiqEdition.Model;

namespace StatiqEdition.Theme;

/// <summary>What the letters of a text say about how to set it. The text itself is never recased.</summary>
public static class Letters
{
    /// <summary>The class <c>capitals</c> for a text the document prints in capitals only, set as small capitals where it is short; else null.</summary>
    public static string? Setting(string text) => text.Any(char.IsUpper) && !text.Any(char.IsLower) ? "capitals" : null;

    /// <summary>The direction <c>rtl</c> for the text of an edition that is written from right to left; else null, as the pages are.</summary>
    public static string? DirectionOf(Edition edition) => DirectionOf(edition.Metadata.Language);

    /// <summary>The direction <c>rtl</c> for words of a language that is written from right to left; else null, as the pages are.</summary>
    public static string? DirectionOf(string language) => Scripts.IsRightToLeft(language) ? "rtl" : null;

    /// <summary>The direction <c>ltr</c> for a text of an edition from left to right that has words written from right to left, which then turn nothing around it; else null.</summary>
    public static string? Direction(string text) => Scripts.HasRightToLeft(text) ? "ltr" : null;
}
