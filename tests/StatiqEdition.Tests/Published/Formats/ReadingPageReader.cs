using AngleSharp.Dom;

namespace StatiqEdition.Tests.Published;

/// <summary>Reads the reading page, with its notes at their places and again at its end, and its margin.</summary>
internal static class ReadingPageReader
{
    private const string File = "index.html";

    public static IEnumerable<PassageRead> Passages(EditionFiles files) => Elements(files.Page(File)).Select(passage => new PassageRead(passage.Id, PageWords.Of(passage)));

    public static IEnumerable<NoteRead> Notes(EditionFiles files)
    {
        var page = files.Page(File);
        var anchors = Elements(page).SelectMany(passage => PageWords.Notes(passage).Select(note => (note, passage.Id!))).ToLookup(mark => mark.note, mark => mark.Item2);
        var notes = page.QuerySelectorAll("[data-kind=note]").Select(note => new NoteRead(note.Id, note.QuerySelector(".mark")!.TextContent, string.Join(' ', anchors[note.Id!]), PageWords.Of(note))).ToList();
        Assert.Equal(notes.Select(note => (note.Mark, note.Text)), page.QuerySelectorAll(".endnotes li").Select(note => ((string?)note.QuerySelector(".mark")!.TextContent, (string?)PageWords.Bare(note.QuerySelector("p > span")!))));
        return notes;
    }

    public static IEnumerable<VariantRead> Variants(EditionFiles files) => files.Page(File).QuerySelectorAll("aside.variant").Select(variant => VariantOnPage.Read(variant, variant.QuerySelector(".head")!));

    private static IEnumerable<IElement> Elements(IElement page) => page.QuerySelectorAll("[data-kind]");
}
