using System.Globalization;

namespace StatiqEdition.Model;

/// <summary>Where words begin and end in a single-spaced text. A hyphen or an apostrophe between letters joins, so that <c>Japan</c> is no word of <c>US-Japan</c>; but the possessive <c>’s</c> is no part of its word.</summary>
internal static class WordBounds
{
    private const string SentenceEnds = ".?!";
    private const string Opening = "\"“‘'(—";

    /// <summary>Whether a character is one of those that words are made of.</summary>
    public static bool IsLetterOrFigure(char c) =>
        char.IsLetterOrDigit(c) || char.IsSurrogate(c) || char.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;

    /// <summary>Whether an apostrophe, of either shape, stands at an index.</summary>
    public static bool IsApostrophe(char c) => c is '\'' or '’';

    /// <summary>Whether a word begins at an index.</summary>
    public static bool Begins(string text, int index) =>
        IsLetterOrFigure(text[index]) && (index == 0 || !(IsLetterOrFigure(text[index - 1]) || (Joins(text[index - 1]) && index > 1 && IsLetterOrFigure(text[index - 2]))));

    /// <summary>Whether what stands before an index is a whole word, or one with its possessive ending after it.</summary>
    public static bool Ends(string text, int index) => index == text.Length || (text[index], Next(text, index + 1)) switch
    {
        ({ } c, _) when IsLetterOrFigure(c) => false,
        ({ } c, true) when IsApostrophe(c) => text[index + 1] is 's' or 'S' && !Next(text, index + 2),
        ({ } c, true) when Joins(c) => false,
        _ => true,
    };

    /// <summary>Where the run of letters and figures that begins at an index ends.</summary>
    public static int RunEnd(string text, int index)
    {
        while (Next(text, index))
            index++;
        return index;
    }

    /// <summary>Whether a sentence begins at an index, quotation marks and brackets apart.</summary>
    public static bool BeginsSentence(string text, int index)
    {
        var before = index - 1;
        while (before >= 0 && (text[before] == ' ' || Opening.Contains(text[before], StringComparison.Ordinal)))
            before--;
        return before < 0 || SentenceEnds.Contains(text[before], StringComparison.Ordinal);
    }

    private static bool Next(string text, int index) => index < text.Length && IsLetterOrFigure(text[index]);

    private static bool Joins(char c) => IsApostrophe(c) || c is '-' or '\u2010' or '\u2011';
}
