using StatiqEdition.Markdown;
using StatiqEdition.Model;

namespace StatiqEdition;

/// <summary>Says in a few lines what <c>new</c> made, and where to look first.</summary>
internal static class NewReport
{
    /// <summary>The lines, places as compilers print them.</summary>
    public static IEnumerable<string> Of(FirstLook look, string folder) =>
    [
        $"{folder} is made: {Plural.Of(look.Passages, "passage")}, {Plural.Of(look.Notes, "note")}, {Plural.Of(look.Pages, "page")}, {Plural.Of(look.Proposals, "proposal")}; the proof holds.",
        "Look first at",
        .. look.Sights.Select(sight => $"  {sight.Place with { File = $"{folder}/{sight.Place.File}" }}: {sight.What}"),
        "and confirm every proposal in the Markdown, or take it back; 'check' lists them.",
    ];
}
