using AngleSharp.Dom;

namespace StatiqEdition.Tests.Published;

/// <summary>Reads the passages' own pages, <c>p5/</c>.</summary>
internal static class RecordPageReader
{
    public static IEnumerable<PassageRead> Passages(EditionFiles files) => Records(files).Select(record => new PassageRead(record.Id, PageWords.Of(record.Page.QuerySelector(".passage")!)));

    public static IEnumerable<NoteRead> Notes(EditionFiles files) => NotePlaces.Joined(Records(files).SelectMany(record => record.Page.QuerySelectorAll("aside.note").Select(note =>
        new NoteRead(note.Id, note.QuerySelector(".mark")!.TextContent, record.Id, PageWords.Of(note)))));

    public static IEnumerable<VariantRead> Variants(EditionFiles files) => Records(files).SelectMany(record => record.Page.QuerySelectorAll(".variants li").Where(VariantOnPage.Is).Select(variant => VariantOnPage.Read(variant, variant.QuerySelector(".head")!)));

    private static IEnumerable<(string Id, IElement Page)> Records(EditionFiles files) =>
        files.Between("", "/index.html").Select(id => (id, files.Page($"{id}/index.html"))).Where(record => record.Item2.QuerySelector("main > .passage") is not null);
}
