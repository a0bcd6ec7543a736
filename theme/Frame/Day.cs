using System.Globalization;

namespace StatiqEdition.Theme;

/// <summary>A day as the pages write it and as machines read it.</summary>
public static class Day
{
    /// <summary>Such as <c>10 September 1952</c>.</summary>
    public static string Written(DateOnly day) => day.ToString("d MMMM yyyy", CultureInfo.InvariantCulture);

    /// <summary>Such as <c>September 10, 1952</c>.</summary>
    public static string American(DateOnly day) => day.ToString("MMMM d, yyyy", CultureInfo.InvariantCulture);

    /// <summary>Such as <c>10 Sept. 1952</c> (MLA Handbook).</summary>
    public static string Abbreviated(DateOnly day) => $"{day.Day} {Month(day)} {day.Year}";

    /// <summary>Such as <c>Sept. 10, 1952</c> (The Bluebook, table T12).</summary>
    public static string AmericanAbbreviated(DateOnly day) => $"{Month(day)} {day.Day}, {day.Year}";

    private static string Month(DateOnly day) => day.Month switch
    {
        5 or 6 or 7 => day.ToString("MMMM", CultureInfo.InvariantCulture),
        9 => "Sept.",
        _ => day.ToString("MMM", CultureInfo.InvariantCulture) + ".",
    };

    /// <summary>Such as <c>1952-09-10</c> (ISO 8601).</summary>
    public static string Machine(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
