namespace StatiqEdition.Model;

/// <summary>The scripts by which the words of another language are known in a text: each language that an edition may declare as <c>other-languages</c>, the direction of its writing, and the blocks of its letters (Unicode 16, Blocks.txt).</summary>
public static class Scripts
{
    private static readonly (char First, char Last)[] s_hebrew = [('\u0590', '\u05FF'), ('\uFB1D', '\uFB4F')];
    private static readonly (char First, char Last)[] s_arabic = [('\u0600', '\u06FF'), ('\u0750', '\u077F'), ('\u08A0', '\u08FF'), ('\uFB50', '\uFDFF'), ('\uFE70', '\uFEFC')];
    private static readonly (char First, char Last)[] s_greek = [('\u0370', '\u03FF'), ('\u1F00', '\u1FFF')];
    private static readonly (char First, char Last)[] s_cyrillic = [('\u0400', '\u052F')];
    private static readonly (char First, char Last)[] s_han = [('\u3400', '\u4DBF'), ('\u4E00', '\u9FFF')];

    private static readonly Dictionary<string, (char First, char Last)[]> s_letters = new()
    {
        ["ar"] = s_arabic, ["bg"] = s_cyrillic, ["el"] = s_greek, ["fa"] = s_arabic, ["grc"] = s_greek, ["he"] = s_hebrew, ["ru"] = s_cyrillic, ["sr"] = s_cyrillic, ["uk"] = s_cyrillic, ["ur"] = s_arabic, ["yi"] = s_hebrew, ["zh"] = s_han,
    };

    // The scripts of the Unicode Character Database whose letters are of the bidirectional classes R and AL, by their codes (ISO 15924).
    private static readonly HashSet<string> s_rightToLeftScripts = new(
        ["Adlm", "Arab", "Aran", "Armi", "Avst", "Chrs", "Cprt", "Elym", "Gara", "Hatr", "Hebr", "Hung", "Khar", "Lydi", "Mand", "Mani", "Mend", "Merc", "Mero", "Narb", "Nbat", "Nkoo", "Orkh", "Ougr", "Palm", "Phli", "Phlp", "Phnx", "Prti", "Rohg", "Samr", "Sarb", "Sogd", "Sogo", "Syrc", "Syre", "Syrj", "Syrn", "Thaa", "Yezi"],
        StringComparer.OrdinalIgnoreCase);

    // The languages whose usual script is one of these (Unicode CLDR, likely subtags).
    private static readonly HashSet<string> s_rightToLeftLanguages = new(
        ["ae", "apc", "ar", "arc", "arq", "ars", "ary", "arz", "azb", "bal", "bgn", "bqi", "ckb", "dv", "fa", "glk", "haz", "he", "iw", "ji", "khw", "ks", "lad", "lki", "lrc", "luz", "mey", "mid", "mzn", "nqo", "ota", "pal", "phn", "pnb", "prs", "ps", "sam", "sd", "sdh", "shu", "skr", "smp", "syc", "syr", "tmr", "ug", "ur", "xpr", "xsa", "yi"],
        StringComparer.OrdinalIgnoreCase);

    /// <summary>The languages that are known by their script, in ordinal order.</summary>
    public static IEnumerable<string> Languages => s_letters.Keys.Order(StringComparer.Ordinal);

    /// <summary>Whether a language is known by its script.</summary>
    public static bool Know(string language) => s_letters.ContainsKey(language);

    /// <summary>Whether two languages have the same script, so that words in it could be of either.</summary>
    public static bool AreOne(string one, string other) => s_letters[one] == s_letters[other];

    /// <summary>Whether a language is written from right to left, by its tag (BCP 47): by the script that it names, <c>az-Arab</c>, or else by the script in which its first subtag is written where none is named.</summary>
    public static bool IsRightToLeft(string tag)
    {
        var subtags = tag.Split('-');
        return subtags.Skip(1).TakeWhile(subtag => subtag.Length > 1).FirstOrDefault(subtag => subtag.Length == 4 && subtag.All(char.IsAsciiLetter)) is { } script
            ? s_rightToLeftScripts.Contains(script)
            : s_rightToLeftLanguages.Contains(subtags[0]);
    }

    /// <summary>Whether a text has a letter that is written from right to left.</summary>
    public static bool HasRightToLeft(string text) => text.Any(letter => IsIn(letter, s_hebrew) || IsIn(letter, s_arabic));

    /// <summary>The stretches of a text, which joined are the text: each with the language by whose script it is known, null for all between. White space and signs between two words of one script are of it too.</summary>
    public static IReadOnlyList<(Range Place, string? Language)> Divide(string text, IReadOnlyList<string> languages)
    {
        var stretches = new List<(Range, string?)>();
        var done = 0;
        for (var at = 0; at < text.Length; at++)
        {
            if (languages.FirstOrDefault(language => IsIn(text[at], s_letters[language])) is not { } found)
                continue;
            var end = EndOf(text, at, s_letters[found]);
            stretches.AddRange([.. Between(done, at), (at..end, found)]);
            (done, at) = (end, end - 1);
        }

        return [.. stretches, .. Between(done, text.Length)];
    }

    private static IEnumerable<(Range, string?)> Between(int start, int end) => start < end ? [(start..end, null)] : [];

    private static int EndOf(string text, int start, (char, char)[] letters)
    {
        var end = start;
        for (var at = start; at < text.Length && (IsIn(text[at], letters) || !char.IsLetterOrDigit(text[at])); at++)
        {
            if (IsIn(text[at], letters))
                end = at + 1;
        }

        return end;
    }

    private static bool IsIn(char letter, (char First, char Last)[] letters) => Array.Exists(letters, block => letter >= block.First && letter <= block.Last);
}
