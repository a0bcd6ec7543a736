using System.Globalization;

namespace StatiqEdition.Model;

/// <summary>
/// The words of a text as they are looked for and listed. This is the one rule, and the theme's <c>words.js</c> repeats it:
/// a word is a run of letters, marks and decimal figures, with single apostrophes between them (<c>China's</c>) and single commas between figures (<c>70,000</c>), or capitals divided by full stops alone (<c>U.S.S.R.</c>);
/// its spelling is the word without the ending <c>'s</c>, without full stops, commas and apostrophes, each code unit in lower case by itself, by which words are listed;
/// its key, by which they are looked for, is the spelling with letters folded: <c>grüßen</c> is <c>grussen</c> (<see cref="FoldedLetters"/>).
/// Signs beyond the Basic Multilingual Plane count as letters, whatever they are, because the two languages know different ones.
/// </summary>
public static class FoundWords
{
    /// <summary>The words of a text in order.</summary>
    public static IEnumerable<FoundWord> Of(string text)
    {
        for (var at = 0; at < text.Length; at++)
        {
            if (!IsLetter(text, at))
                continue;
            var letters = text[at..(EndOfCapitals(text, at) ?? EndOfRun(text, at))];
            yield return new(Spelling(letters), letters, at);
            at += letters.Length - 1;
        }
    }

    /// <summary>The keys of a text's words in order.</summary>
    public static IEnumerable<string> Keys(string text) => Of(text).Select(word => word.Key);

    private static string Spelling(string word) =>
        string.Concat((IsPossessive(word) ? word[..^2] : word).Where(c => c is not ('.' or ',' or '\'' or '’')).Select(char.ToLowerInvariant));

    private static bool IsPossessive(string word) => word is [_, .., '\'' or '’', 's' or 'S'];

    private static int EndOfRun(string text, int at)
    {
        while (IsLetter(text, at) || (IsApostrophe(text, at) && IsLetter(text, at + 1)) || IsCommaInFigure(text, at))
            at++;
        return at;
    }

    // Null where there are not two capitals with a full stop between them that no further letter follows.
    private static int? EndOfCapitals(string text, int start)
    {
        var at = start;
        while (IsCapital(text, at) && IsFullStop(text, at + 1) && IsCapital(text, at + 2))
            at += 2;
        if (IsLetter(text, at + 1) || IsApostrophe(text, at + 1))
            at -= 2;
        return at <= start ? null : IsFullStop(text, at + 1) ? at + 2 : at + 1;
    }

    private static bool IsLetter(string text, int at) => at < text.Length && char.GetUnicodeCategory(text[at])
        is <= UnicodeCategory.OtherLetter or UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark
        or UnicodeCategory.DecimalDigitNumber or UnicodeCategory.Surrogate;

    private static bool IsCapital(string text, int at) => at < text.Length && char.GetUnicodeCategory(text[at]) == UnicodeCategory.UppercaseLetter;

    private static bool IsApostrophe(string text, int at) => at < text.Length && text[at] is '\'' or '’';

    // Not the first sign of a word, since a word begins with a letter.
    private static bool IsCommaInFigure(string text, int at) => at + 1 < text.Length && text[at] == ',' && char.IsDigit(text[at - 1]) && char.IsDigit(text[at + 1]);

    private static bool IsFullStop(string text, int at) => at < text.Length && text[at] == '.';
}
