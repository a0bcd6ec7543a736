using System.Globalization;
using StatiqEdition.Markdown;

namespace StatiqEdition;

/// <summary>Says in a few lines what <c>new</c> made, and where to look first.</summary>
internal static class NewReport
{
    /// <summary>The lines, places as compilers print them.</summary>
    public static IEnumerable<string> Of(FirstLook look, string folder) =>
    [
        $"{folder} is made: {Counted(look.Passages, "passage")}, {Counted(look.Notes, "note")}, {Counted(look.Pages, "page")}, {Counted(look.Proposals, "proposal")}; the proof holds.",
        "Look first at",
        .. look.Sights.Select(sight => $"  {sight.Place with { File = $"{folder}/{sight.Place.File}" }}: {sight.What}"),
        "and confirm every proposal in the Markdown, or take it back; 'check' lists them.",
    ];

    private static string Counted(int count, string what) => count == 1 ? $"1 {what}" : $"{count.ToString("N0", CultureInfo.InvariantCulture)} {what}s";
}
