using System.Globalization;
using System.Text;

namespace StatiqEdition.Model;

/// <summary>One breach of a rule, printed as compilers print theirs: <c>path(line,column): error SE201: what is wrong; what to do</c>.</summary>
public sealed record Diagnostic(Rule Rule, Place Place, string Message)
{
    /// <summary>Whether the build must stop.</summary>
    public bool IsError => Rule.Severity == Severity.Error;

    /// <summary>The line to print, with control, format and bidirectional characters shown as <c>U+202E</c>, so that no text reaches a terminal raw.</summary>
    public override string ToString() =>
        Visible($"{Place}: {(IsError ? "error" : "warning")} {Rule.Code}: {Message}");

    private static string Visible(string text) => text.EnumerateRunes().Aggregate(new StringBuilder(), (line, rune) =>
        Rune.GetUnicodeCategory(rune) is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator or UnicodeCategory.PrivateUse
            ? line.Append("U+").Append(rune.Value.ToString("X4", CultureInfo.InvariantCulture))
            : line.Append(rune.ToString())).ToString();
}
