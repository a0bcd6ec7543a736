using System.Text.RegularExpressions;

namespace StatiqEdition.Markdown;

/// <summary>
/// Words that look as if letters had been taken for others: figures among letters and letters among figures, a small l among capitals, an accent beside its letter, letters of two scripts or of another encoding, a hyphen that has lost the rest of its
/// word, the sign for what could not be read; and a word that stands once, where the transcription has another several times that differs from it by what machines confuse, such as <c>tbe</c> beside <c>the</c>.
/// </summary>
internal sealed partial class Misread
{
    private const int Several = 3;
    private const int ShortestWord = 3;
    private const int LongestWord = 30;

    private static readonly (string Read, string Meant)[] s_confusions =
    [
        ("b", "h"), ("h", "b"), ("c", "e"), ("e", "c"), ("l", "i"), ("i", "l"), ("l", "t"), ("u", "n"), ("n", "u"), ("f", "s"), ("f", "t"), ("rn", "m"), ("m", "rn"), ("cl", "d"), ("d", "cl"), ("li", "h"), ("tli", "th"), ("ii", "n"), ("ii", "u"), ("vv", "w"), ("o", "e"), ("e", "o"),
    ];

    private readonly HashSet<string> _strange;

    /// <summary>Knows the words of a transcription.</summary>
    public Misread(IEnumerable<TranscribedLine> lines)
    {
        var counts = lines.SelectMany(line => line.Words).Where(word => word.Length <= LongestWord).Select(Bare).Where(word => word.Length >= ShortestWord && word.All(char.IsLetter)).CountBy(word => word).ToDictionary();
        _strange = [.. counts.Where(word => word.Value == 1 && Meant(word.Key).Any(other => counts.GetValueOrDefault(other) >= Several)).Select(word => word.Key)];
    }

    /// <summary>Whether a word is worth a look.</summary>
    public bool IsLikely(Token token) =>
        token is { Markdown: null, Raw.Length: > 1 and < 60 } && !token.Raw.Contains("://", StringComparison.Ordinal) && !Ordinal().IsMatch(token.Raw)
        && (Suspicious().IsMatch(token.Raw) || (token.Raw.Length <= LongestWord && _strange.Contains(Bare(token.Raw))));

    private static string Bare(string word) => Edges().Replace(word, "").ToLowerInvariant();

    private static IEnumerable<string> Meant(string word)
    {
        foreach (var (read, meant) in s_confusions)
        {
            for (var at = word.IndexOf(read, StringComparison.Ordinal); at >= 0; at = word.IndexOf(read, at + 1, StringComparison.Ordinal))
                yield return string.Concat(word.AsSpan(0, at), meant, word.AsSpan(at + read.Length));
        }
    }

    [GeneratedRegex(@"\p{Ll}[0-9]+\p{Ll}|[0-9][OIl][0-9]|[0-9][0-9.,]*[OI]+(\P{L}|$)|(^|[^\p{L}\p{N}])[OIl][.,]?[0-9]|^\P{L}*lst\P{L}*$|(^|[^\p{L}\p{N}])[01]\p{Ll}{2,}|(^|[^\p{L}\p{N}])[01]['’]\p{L}|\p{Ll}{2}[0-9](\p{P}*$)|\p{L}[´¨]|[ÃÂ][\u0080-\u00BF]|\p{L}[-¬\u00AD]$|\p{Lu}l\p{Lu}|\p{L}[|~^¬¦]\p{L}|\uFFFD|[a-zA-Z][\p{IsCyrillic}\p{IsGreek}]|[\p{IsCyrillic}\p{IsGreek}][a-zA-Z]", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex Suspicious();

    [GeneratedRegex(@"^\P{L}+|\P{L}+$", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Edges();

    [GeneratedRegex(@"^\P{L}*[0-9]+(st|nd|rd|th|er|re|ère|e|me|ème|ter|te)\P{L}*$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex Ordinal();
}
