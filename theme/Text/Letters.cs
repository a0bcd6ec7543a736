using StatiqEdition.Model;

namespace StatiqEdition.Theme;

/// <summary>What the letters of a text say about how to set it. The text itself is never recased.</summary>
public static class Letters
{
    /// <summary>The class <c>capitals</c> for a text the document prints in capitals only, set as small capitals where it is short; else null.</summary>
    public static string? Setting(string text) => text.Any(char.IsUpper) && !text.Any(char.IsLower) ? "capitals" : null;

    /// <summary>The direction <c>auto</c> for a text with words written from right to left, which then begin where it does and turn nothing around it; else null.</summary>
    public static string? Direction(string text) => Scripts.HasRightToLeft(text) ? "auto" : null;
}
