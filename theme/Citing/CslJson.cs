using System.Text.Json;
using StatiqEdition.Model;

namespace StatiqEdition.Theme;

/// <summary>A citation as data for citeproc (CSL-JSON, schema csl-data 1.0.2): an array of one report; <c>section</c> is the place, <c>available-date</c> the day of the version.</summary>
public static class CslJson
{
    /// <summary>The array, indented, ending in a line's end.</summary>
    public static string Of(Cited cited) => JsonSerializer.Serialize([Item(cited)], CslContract.Readable.IReadOnlyListItem) + "\n";

    private static CslKeys.Item Item(Cited cited)
    {
        var known = cited.Edition.Metadata;
        return new(
            cited.Key,
            "report",
            known.Genre,
            known.Title,
            known.ShortTitle,
            [new(known.Author)],
            [new(known.Editors)],
            known.Author,
            known.ReportNumber,
            Date(known.Date),
            Date(known.Released),
            known.Version,
            $"Version {known.Version}",
            cited.Place,
            known.Language,
            cited.Note,
            cited.Address);
    }

    private static CslKeys.Date Date(DateOnly day) => new([[day.Year, day.Month, day.Day]]);
}
