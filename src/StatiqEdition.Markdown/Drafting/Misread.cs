using System.Text.RegularExpressions;

namespace StatiqEdition.Markdown;

/// <summary>Words that look as if letters had been taken for others: figures among letters, a small l among capitals, an accent beside its letter, letters of two scripts or of another encoding, a hyphen that has lost the rest of its word, the sign for what could not be read.</summary>
internal static partial class Misread
{
    /// <summary>Whether a word is worth a look.</summary>
    public static bool IsLikely(Token token) =>
        token is { Markdown: null, Raw.Length: > 1 and < 60 } && !token.Raw.Contains("://", StringComparison.Ordinal) && Suspicious().IsMatch(token.Raw) && !Ordinal().IsMatch(token.Raw);

    [GeneratedRegex(@"\p{Ll}[0-9]+\p{Ll}|(^|[^\p{L}\p{N}])[01]\p{Ll}{2,}|(^|[^\p{L}\p{N}])[01]['’]\p{L}|\p{Ll}{2}[0-9](\p{P}*$)|\p{L}[´¨]|[ÃÂ][\u0080-\u00BF]|\p{L}[-¬\u00AD]$|\p{Lu}l\p{Lu}|\p{L}[|~^¬¦]\p{L}|\uFFFD|[a-zA-Z][\p{IsCyrillic}\p{IsGreek}]|[\p{IsCyrillic}\p{IsGreek}][a-zA-Z]", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex Suspicious();

    [GeneratedRegex(@"^\P{L}*[0-9]+(st|nd|rd|th|er|re|ère|e|me|ème|ter|te)\P{L}*$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex Ordinal();
}
