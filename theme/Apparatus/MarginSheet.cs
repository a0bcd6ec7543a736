using System.Text;
using StatiqEdition.Model;

namespace StatiqEdition.Theme;

/// <summary>The style sheet of one edition's margin (CSS Anchor Positioning 1): the line of each note and variant, and which one stands above it. The theme's own rules do the rest.</summary>
public static class MarginSheet
{
    /// <summary>Two rules for each entry that may open, and the running title of the printed page.</summary>
    public static string For(Edition edition)
    {
        var sheet = new StringBuilder(RunningTitle(edition.Metadata.ShortTitle));
        var above = default(string);
        foreach (var entry in MarginEntries.Of(edition))
        {
            sheet.Append(Rules(entry, entry.StandsInMargin ? above : null));
            above = entry.StandsInMargin ? entry.Id : above;
        }

        return sheet.ToString();
    }

    private static string RunningTitle(string title) => $"@page{{@top-center{{content:{CssString.Of(title)}}}}}\n@page:first{{@top-center{{content:none}}@bottom-center{{content:none}}}}\n";

    private static string Rules(MarginEntry entry, string? above)
    {
        var place = MarginEntry.PlaceId(entry.Id);
        var bottom = above is null ? "0px" : $"anchor(--{above} bottom,0px)";
        return $$"""
            #{{place}}{anchor-name:--{{place}}}
            #{{entry.Id}}{anchor-name:--{{entry.Id}};position-anchor:--{{place}};--at:anchor(--{{place}} top,{{Fallback(entry)}});--above:{{bottom}} }

            """;
    }

    // A variant of a note stands in the note's element, and has no line of its own while that is raised above the page.
    private static string Fallback(MarginEntry entry) =>
        entry is MarginEntry.OfVariant { Note: { } note } ? $"anchor(--{NoteMarks.FirstId(note.Id)} top,0px)" : "0px";
}
