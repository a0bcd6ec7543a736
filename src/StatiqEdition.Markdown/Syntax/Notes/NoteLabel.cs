using System.Text;
using StatiqEdition.Model;

namespace StatiqEdition.Markdown;

/// <summary>The labels of notes, <c>[^1]</c>, <c>[^60a]</c>, <c>[^*]</c>: the document's own marks, up to 32 characters without white space or brackets.</summary>
internal static class NoteLabel
{
    /// <summary>How many characters a label has at most.</summary>
    public const int Longest = 32;

    /// <summary>The sign that a reference begins with.</summary>
    public const string Opening = "[^";

    /// <summary>The label of the reference that begins at an offset, and the offset after its bracket; null where none begins.</summary>
    public static (string Label, int End)? Read(ReadOnlySpan<char> text, int start)
    {
        if (!text[start..].StartsWith(Opening))
            return null;
        var rest = text[(start + Opening.Length)..];
        var length = rest[..Math.Min(rest.Length, Longest + 1)].IndexOf(']');
        return length > 0 && rest[..length].IndexOfAny(" \t\r\n[") < 0
            ? (rest[..length].ToString(), start + Opening.Length + length + 1)
            : null;
    }

    /// <summary>A witness's words with the marks that the references among them stand for.</summary>
    public static string WithMarks(string witness)
    {
        var text = new StringBuilder();
        var done = 0;
        for (var i = witness.IndexOf(Opening, StringComparison.Ordinal); i >= 0; i = witness.IndexOf(Opening, Math.Max(i + 1, done), StringComparison.Ordinal))
        {
            if (Read(witness, i) is not var (label, end))
                continue;
            text.Append(witness, done, i - done).Append(PlainText.Superior(NoteSign.Of(label)));
            done = end;
        }

        return text.Append(witness, done, witness.Length - done).ToString();
    }

    /// <summary>The id of the note with a label: <c>n1</c>, <c>n60a</c>; signs are named, so that <c>*</c> is <c>n-asterisk</c>.</summary>
    public static Locus Id(string label) =>
        Locus.TryParse($"n{label}".ToLowerInvariant(), out var id) ? id : label.EnumerateRunes().Aggregate(new Locus("n"), (locus, rune) => locus.Within(Name(rune.ToString())));

    private static string Name(string sign) => sign switch
    {
        "*" => "asterisk",
        "†" => "dagger",
        "‡" => "double-dagger",
        "§" => "section",
        "¶" => "pilcrow",
        "#" => "number",
        [var c] when char.IsAsciiLetterOrDigit(c) => sign.ToLowerInvariant(),
        _ => FormattableString.Invariant($"u{char.ConvertToUtf32(sign, 0):x4}"),
    };
}
