using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace StatiqEdition;

/// <summary>The days in a PDF's information dictionary (ISO 32000-1, 14.3.3 and 7.9.4). Chromium writes the clock's; the day of the release, which is as long, takes its place, so that no offset in the file changes.</summary>
public static partial class PdfDates
{
    /// <summary>The file as if it had been made at the beginning of a day in UTC.</summary>
    public static byte[] On(DateOnly day, byte[] pdf) =>
        Encoding.Latin1.GetBytes(Written().Replace(Encoding.Latin1.GetString(pdf), date => $"{date.Groups["key"].Value} (D:{day.ToString("yyyyMMdd", CultureInfo.InvariantCulture)}000000+00'00')"));

    [GeneratedRegex(@"(?<key>/(CreationDate|ModDate)) \(D:[0-9]{14}[-+][0-9]{2}'[0-9]{2}'\)", RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex Written();
}
