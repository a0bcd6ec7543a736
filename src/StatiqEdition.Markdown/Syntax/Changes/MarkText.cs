namespace StatiqEdition.Markdown;

/// <summary>The signs of CriticMarkup's five marks, keyed by the two characters after the opening brace (criticmarkup.com/spec.php).</summary>
internal static class MarkText
{
    /// <summary>How many characters an opening or a closing sign has.</summary>
    public const int SignLength = 3;

    /// <summary>The sign that opens a variant note.</summary>
    public const string Note = "{>>";

    /// <summary>The sign that opens a substitution.</summary>
    public const string Substitution = "{~~";

    /// <summary>The sign that opens words left unchanged.</summary>
    public const string Unchanged = "{==";

    /// <summary>The sign between what the witness reads and what the edition reads.</summary>
    public const string Arrow = "~>";

    private static readonly (string Opening, string Closing)[] s_signs = [("{++", "++}"), ("{--", "--}"), (Substitution, "~~}"), (Unchanged, "==}"), (Note, "<<}")];

    /// <summary>The sign that opens at an offset, such as <c>{++</c>; null where none does.</summary>
    public static string? OpeningAt(ReadOnlySpan<char> text, int offset)
    {
        if (offset + SignLength > text.Length || text[offset] != '{')
            return null;
        foreach (var (opening, _) in s_signs)
        {
            if (text[offset..].StartsWith(opening))
                return opening;
        }

        return null;
    }

    /// <summary>The sign that closes an opening one: <c>++}</c> for <c>{++</c>, <c>&lt;&lt;}</c> for <c>{&gt;&gt;</c>.</summary>
    public static string ClosingOf(string opening) => Array.Find(s_signs, sign => sign.Opening == opening).Closing;

    /// <summary>The opening sign of the closing one that a text begins with; null where it begins otherwise.</summary>
    public static string? ClosedBy(ReadOnlySpan<char> text)
    {
        foreach (var (opening, closing) in s_signs)
        {
            if (text.StartsWith(closing))
                return opening;
        }

        return null;
    }

    /// <summary>Every opening sign in a text, in order.</summary>
    public static IReadOnlyList<string> Openings(ReadOnlySpan<char> text)
    {
        var openings = new List<string>();
        for (var i = FirstOpening(text); i >= 0; i = FirstOpening(text))
        {
            openings.Add(OpeningAt(text, i)!);
            text = text[(i + SignLength)..];
        }

        return openings;
    }

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
