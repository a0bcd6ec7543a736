using System.Text.RegularExpressions;

namespace StatiqEdition.Markdown;

/// <summary>Words that look as if letters had been taken for others: figures among letters, a small l among capitals, letters of two scripts, the sign for what could not be read.</summary>
internal static partial class Misread
{
    /// <summary>Whether a word is worth a look.</summary>
    public static bool IsLikely(Token token) =>
        token is { Markdown: null, Raw.Length: > 1 and < 60 } && !token.Raw.Contains("://", StringComparison.Ordinal) && Suspicious().IsMatch(token.Raw);

    [GeneratedRegex(@"\p{Ll}[0-9]+\p{Ll}|(^|\P{L})[01]\p{Ll}{2,}|\p{Ll}{2}[01](\p{P}*$)|\p{Lu}l\p{Lu}|\p{L}[|~^¬¦]\p{L}|\uFFFD|[a-zA-Z][\p{IsCyrillic}\p{IsGreek}]|[\p{IsCyrillic}\p{IsGreek}][a-zA-Z]", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex Suspicious();
}
