using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace StatiqEdition.Model;

/// <summary>A day, a month, a year or a time from one to another, as ISO 8601 writes it: <c>1950-02-14</c>, <c>1950-02</c>, <c>1950</c>, <c>1950/1952-07</c>.</summary>
public sealed record IsoDate(string From, string? To)
{
    private static readonly string[] s_forms = ["yyyy", "yyyy-MM", "yyyy-MM-dd"];

    /// <summary>Reads a date; false where it is not so written or ends before it begins.</summary>
    public static bool TryParse(string text, [NotNullWhen(true)] out IsoDate? date)
    {
        var ends = text.Split('/');
        date = ends.Length <= 2 && ends.All(IsDate) ? new(ends[0], ends.ElementAtOrDefault(1)) : null;
        if (date is { To: { } to } && string.CompareOrdinal(date.From, to) > 0)
            date = null;
        return date is not null;
    }

    /// <summary>The date as it is written. In ordinal order the earlier stands before the later, a year before its months, a month before its days, and a time that lasts after all that begins with it.</summary>
    public override string ToString() => To is null ? From : $"{From}/{To}";

    private static bool IsDate(string text) => DateOnly.TryParseExact(text, s_forms, CultureInfo.InvariantCulture, DateTimeStyles.None, out _);
}
