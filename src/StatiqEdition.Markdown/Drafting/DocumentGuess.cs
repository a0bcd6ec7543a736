using System.Globalization;
using System.Text.RegularExpressions;
using StatiqEdition.Model;

namespace StatiqEdition.Markdown;

/// <summary>What a transcription itself shows of its document: the first date in its first lines, and its language by the commonest words. Null where nothing is shown.</summary>
internal static partial class DocumentGuess
{
    private const int FirstLines = 40;
    private const int FirstWords = 5_000;
    private const int Certain = 5;

    private static readonly string[] s_months =
    [
        "january januar janvier enero", "february februar février febrero", "march märz mars marzo", "april avril abril", "may mai mayo", "june juni juin junio",
        "july juli juillet julio", "august août agosto", "september septembre septiembre", "october oktober octobre octubre", "november novembre noviembre", "december dezember décembre diciembre",
    ];

    private static readonly (string Tag, HashSet<string> Words)[] s_languages =
    [
        ("en", ["the", "and", "of", "that", "with", "is", "was", "which"]), ("de", ["der", "die", "und", "das", "nicht", "ist", "zu", "mit"]), ("fr", ["le", "les", "et", "des", "que", "est", "dans", "une"]),
        ("es", ["el", "los", "y", "que", "las", "por", "con", "una"]), ("it", ["il", "di", "che", "non", "per", "gli", "sono", "della"]), ("la", ["et", "in", "est", "non", "ad", "cum", "sed", "quod"]),
    ];

    /// <summary>The first date, day, month and year, in the first lines.</summary>
    public static DateOnly? Date(IReadOnlyList<TranscribedLine> lines)
    {
        var dates = from line in lines.Where(line => !line.IsBlank).Take(FirstLines)
                    where line.Text.Length < LongestLine
                    from match in WrittenDate().Matches(line.Text)
                    let date = Read(match)
                    where date is not null
                    select date;
        return dates.FirstOrDefault();
    }

    /// <summary>The language's tag, where one language has clearly more of its commonest words than any other, or a script of its own.</summary>
    public static string? Language(string text)
    {
        if (text.Take(FirstWords).Count(c => c is >= '\u05D0' and <= '\u05EA') > FirstWords / 10)
            return "he";
        var words = PlainText.Words(text.Length > FirstWords * 10 ? text[..(FirstWords * 10)] : text).Select(word => word.ToLowerInvariant()).ToList();
        var counts = s_languages.Select(language => (language.Tag, Count: words.Count(language.Words.Contains))).OrderByDescending(language => language.Count).ToList();
        return counts[0].Count >= Certain && counts[0].Count > 2 * counts[1].Count ? counts[0].Tag : null;
    }

    private const int LongestLine = 2_000;

    private static DateOnly? Read(Match match)
    {
        var month = Array.FindIndex(s_months, names => names.Split(' ').Contains(match.Groups["month"].Value.ToLowerInvariant())) + 1;
        var (day, year) = (int.Parse(match.Groups["day"].ValueSpan, CultureInfo.InvariantCulture), int.Parse(match.Groups["year"].ValueSpan, CultureInfo.InvariantCulture));
        return month > 0 && year > 0 && day > 0 && day <= DateTime.DaysInMonth(year, month) ? new(year, month, day) : null;
    }

    [GeneratedRegex(@"\b(?<day>[0-9]{1,2})(st|nd|rd|th|er)?\.? (de )?(?<month>\p{L}{3,10}),? (de )?(?<year>[0-9]{4})\b|\b(?<month>\p{L}{3,10}) (?<day>[0-9]{1,2})(st|nd|rd|th)?,? (?<year>[0-9]{4})\b", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex WrittenDate();
}
