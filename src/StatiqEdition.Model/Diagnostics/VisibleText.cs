using System.Globalization;
using System.Text;

namespace StatiqEdition.Model;

/// <summary>Text as it may be shown: control, format and bidirectional characters stand as <c>U+202E</c>, so that none reaches a terminal raw.</summary>
public static class VisibleText
{
    /// <summary>A text, every character of it visible.</summary>
    public static string Of(string text) => text.EnumerateRunes().Aggregate(new StringBuilder(), (shown, rune) => shown.Append(Of(rune))).ToString();

    /// <summary>What stands for one character: itself, where it can be seen.</summary>
    public static string Of(Rune rune) =>
        Rune.GetUnicodeCategory(rune) is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator or UnicodeCategory.PrivateUse
            ? string.Create(CultureInfo.InvariantCulture, $"U+{rune.Value:X4}")
            : rune.ToString();
}
