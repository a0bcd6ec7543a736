using StatiqEdition.Model;
using StatiqEdition.Theme;

namespace StatiqEdition.Publishing;

/// <summary><c>p5.txt</c>: a passage as plain text; its reading text on the first line, then each of its notes on a line behind its mark, then how it is cited, divided by empty lines.</summary>
public static class RecordTexts
{
    /// <summary>One file for each passage.</summary>
    public static IEnumerable<SiteFile> Of(Site site, Edition edition) => edition.Passages.Select(passage =>
    {
        string[] blocks = [passage.Text, .. edition.NotesOf(passage).Select(note => $"[{note.Mark}] {note.Passage.Text}"), PlainText.Reading(Citation.Of(new(site, edition, passage)))];
        return SiteFile.OfText(Addresses.RecordText(edition, passage.Id), string.Join("\n\n", blocks) + "\n");
    });
}
