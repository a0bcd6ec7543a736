using System.Globalization;

namespace StatiqEdition.Theme;

/// <summary>A day as the pages write it and as machines read it.</summary>
public static class Day
{
    /// <summary>Such as <c>10 September 1952</c>.</summary>
    public static string Written(DateOnly day) => day.ToString("d MMMM yyyy", CultureInfo.InvariantCulture);

    /// <summary>Such as <c>1952-09-10</c> (ISO 8601).</summary>
    public static string Machine(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
