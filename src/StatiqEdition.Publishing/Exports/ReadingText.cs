using StatiqEdition.Model;
using StatiqEdition.Theme;

namespace StatiqEdition.Publishing;

/// <summary><c>reading.txt</c>: a title block, the text and the notes, divided by lines of three asterisks; after the first of them every line that is not empty is one passage in reading order, its printed number or mark and one space before its words; a passage without words has no line.</summary>
public static class ReadingText
{
    private const string Divider = "***";

    /// <summary>The one file of this export.</summary>
    public static IEnumerable<SiteFile> Of(Site site, Edition edition)
    {
        var text = edition.Parts.SelectMany(part => part.Passages);
        var notes = edition.Notes.Select(note => note.Passage);
        string[] blocks = [TitleBlock(site, edition), Divider, .. Lines(text), .. edition.Notes.Count > 0 ? [Divider] : Array.Empty<string>(), .. Lines(notes)];
        yield return SiteFile.OfText(Addresses.PlainText(edition), string.Join("\n\n", blocks) + "\n");
    }

    private static string TitleBlock(Site site, Edition edition)
    {
        var known = edition.Metadata;
        string[] lines =
        [
            known.Title,
            $"{known.ShortTitle}, {known.Genre}, {Day.Written(known.Date)}",
            "",
            $"Reading text, version {known.Version}, {Day.Written(known.Released)}, by {known.Editors}.",
            $"{known.Licence.Name.TrimEnd('.')}.",
            .. site.Url is null ? Array.Empty<string>() : [new Uri(site.Url, Addresses.Of(edition)).AbsoluteUri],
        ];
        return string.Join('\n', lines);
    }

    private static IEnumerable<string> Lines(IEnumerable<Passage> passages) =>
        passages.Where(passage => passage.Text.Length > 0).Select(Line);

    private static string Line(Passage passage) => passage.Kind switch
    {
        PassageKind.Note => $"[{passage.Number}] {passage.Text}",
        _ when passage.PrintedNumber is { } number => $"{number} {passage.Text}",
        _ => passage.Text,
    };
}
