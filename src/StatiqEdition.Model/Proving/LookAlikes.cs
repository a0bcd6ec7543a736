using System.Globalization;
using System.Text;

namespace StatiqEdition.Model;

/// <summary>Words that look the same and are not: letters of other alphabets in a Latin word, accents set apart from their letters, characters that are not seen.</summary>
internal static class LookAlikes
{
    private const char Accented = '\u25CC';
    private const string Others = "АВЕЅІЈКМНОРСТХУаеѕіјорсухһԁԛԝΑΒΕΖΗΙΚΜΝΟΡΤΥΧο";
    private const string Latin = "ABESIJKMHOPCTXYaesijopcyxhdqwABEZHIKMNOPTYXo";

    /// <summary>What of the edition's words and the witness's only seems to be the same, by its code points; empty where they do not look alike.</summary>
    public static string Told(string edition, string witness)
    {
        var apart = edition.Any(IsAccent) != witness.Any(IsAccent);
        if (edition == witness || Seen(edition, apart) != Seen(witness, apart))
            return "";
        var start = edition.Zip(witness).TakeWhile(pair => pair.First == pair.Second).Count();
        var end = edition.Reverse().Zip(witness.Reverse()).Take(Math.Min(edition.Length, witness.Length) - start).TakeWhile(pair => pair.First == pair.Second).Count();
        return $", though they look alike: {Names(edition[start..^end])} here, {Names(witness[start..^end])} there";
    }

    /// <summary>The words as a reader sees them; where one text has its accents <paramref name="apart"/> and the other has not, an accented letter counts as any other.</summary>
    private static string Seen(string words, bool apart)
    {
        var seen = new StringBuilder();
        foreach (var c in words)
        {
            if (apart && IsAccent(c) && seen.Length > 0)
                seen[^1] = Accented;
            else if (CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.Format)
                seen.Append(apart && IsAccented(c) ? Accented : Others.IndexOf(c, StringComparison.Ordinal) is var other and >= 0 ? Latin[other] : c);
        }

        return seen.ToString();
    }

    private static bool IsAccent(char c) => CharUnicodeInfo.GetUnicodeCategory(c) == UnicodeCategory.NonSpacingMark;

    private static bool IsAccented(char c) => c is >= '\u00C0' and <= '\u024F' && char.IsLetter(c);

    private static string Names(string letters) => letters.Length == 0
        ? "nothing"
        : string.Join(' ', letters.EnumerateRunes().Select(rune => string.Create(CultureInfo.InvariantCulture, $"U+{rune.Value:X4}")));
}
