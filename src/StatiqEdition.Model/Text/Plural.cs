using System.Globalization;

namespace StatiqEdition.Model;

/// <summary>A number with the noun it counts.</summary>
public static class Plural
{
    /// <summary>Such as <c>1 line</c>, <c>0 lines</c> or <c>2,660 words</c>.</summary>
    public static string Of(int count, string noun) => $"{Figure(count)} {noun}{(count == 1 ? "" : "s")}";

    /// <summary>A number as English prints it, with a comma at the thousands.</summary>
    public static string Figure(int count) => count.ToString("N0", CultureInfo.InvariantCulture);
}
