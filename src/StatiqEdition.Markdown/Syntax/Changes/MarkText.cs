namespace StatiqEdition.Markdown;

/// <summary>The signs of CriticMarkup's five marks, keyed by the two characters after the opening brace (criticmarkup.com/spec.php).</summary>
internal static class MarkText
{
    /// <summary>How many characters an opening or a closing sign has.</summary>
    public const int SignLength = 3;

    /// <summary>The sign that opens a variant note.</summary>
    public const string Note = "{>>";

    /// <summary>The sign between what the witness reads and what the edition reads.</summary>
    public const string Arrow = "~>";

    private static readonly string[] s_signs = ["++", "--", "~~", "==", ">>"];

    /// <summary>The sign that opens at an offset, such as <c>{++</c>; null where none does.</summary>
    public static string? OpeningAt(ReadOnlySpan<char> text, int offset)
    {
        if (offset + SignLength > text.Length || text[offset] != '{')
            return null;
        foreach (var sign in s_signs)
        {
            if (text.Slice(offset + 1, 2).SequenceEqual(sign))
                return "{" + sign;
        }

        return null;
    }

    /// <summary>The sign that closes an opening one: <c>++}</c> for <c>{++</c>, <c>&lt;&lt;}</c> for <c>{&gt;&gt;</c>.</summary>
    public static string ClosingOf(string opening) => opening == Note ? "<<}" : opening[1..] + "}";

    /// <summary>The offset of the first opening sign in a text; -1 where there is none.</summary>
    public static int FirstOpening(ReadOnlySpan<char> text)
    {
        for (var i = text.IndexOf('{'); i >= 0 && i < text.Length; i++)
        {
            if (OpeningAt(text, i) is not null)
                return i;
        }

        return -1;
    }
}
