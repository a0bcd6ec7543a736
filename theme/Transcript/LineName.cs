using StatiqEdition.Model;

namespace StatiqEdition.Theme;

/// <summary>How the edition speaks of lines of its base witness, and their ids.</summary>
public static class LineName
{
    /// <summary>The id of a line, counted from 1: <c>o-79</c>.</summary>
    public static string Id(Edition edition, int number) => $"{edition.Base.Siglum.ToLowerInvariant()}-{number}";

    /// <summary>The address of a line as it is written on the reading page: <c>transcript/#o-79</c>.</summary>
    public static string FromReading(Edition edition, WitnessLine line) => PageFrame.Between(Addresses.Of(edition), Addresses.Line(edition, line.Number));

    /// <summary>Such as <c>line 85</c> or <c>lines 248–252</c>.</summary>
    public static string Of(WitnessLine first, WitnessLine last) =>
        first.Number == last.Number ? $"line {first.Number}" : $"lines {first.Number}–{last.Number}";
}
