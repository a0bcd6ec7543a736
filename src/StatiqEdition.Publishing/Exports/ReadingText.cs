using System.Text;
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
        yield return SiteFile.OfText(Addresses.PlainText(edition), Lay(site, edition).Text);
    }

    /// <summary>The text of the file, and where in it the words of each passage begin.</summary>
    internal static Laid Lay(Site site, Edition edition)
    {
        var (text, starts) = (new StringBuilder(), new Dictionary<Locus, int>());
        text.Append(TitleBlock(site, edition)).Append("\n\n").Append(Divider).Append('\n');
        foreach (var block in edition.Parts.SelectMany(part => part.Blocks))
            Append(block.Content, text, starts, isSet: block is Block.Group { IsSet: true });
        if (edition.Notes.Count > 0)
            text.Append('\n').Append(Divider).Append('\n');
        Append(edition.Notes.Select(note => note.Passage), text, starts);
        return new(text.ToString(), starts);
    }

    private static void Append(IEnumerable<Passage> passages, StringBuilder text, Dictionary<Locus, int> starts, bool isSet = false)
    {
        foreach (var (index, passage) in passages.Where(passage => passage.Text.Length > 0).Index())
        {
            text.Append(isSet && index > 0 ? "" : "\n").Append(Line(passage)).Append('\n');
            starts[passage.Id] = text.Length - 1 - passage.Text.Length;
        }
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

    private static string Line(Passage passage) => passage.Kind switch
    {
        PassageKind.Note => $"[{NoteSign.Of(passage.Number!)}] {passage.Text}",
        _ when passage.PrintedNumber is { } number => $"{number} {passage.Text}",
        _ => passage.Text,
    };

    /// <summary>The text of the file, and the index in it, in UTF-16 units, at which the words of each passage begin that has some.</summary>
    internal sealed record Laid(string Text, IReadOnlyDictionary<Locus, int> Starts);
}
