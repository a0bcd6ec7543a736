namespace StatiqEdition.Tests.Published;

/// <summary>Reads the passages' own texts, <c>p5.txt</c>: the text, then each note behind its mark, then the citation, with empty lines between.</summary>
internal static class RecordTextReader
{
    public static IEnumerable<PassageRead> Passages(EditionFiles files) => Records(files).Select(record => new PassageRead(record.Id, record.Blocks[0]));

    public static IEnumerable<NoteRead> Notes(EditionFiles files) => NotePlaces.Joined(
        from record in Records(files)
        from note in record.Blocks[1..^1]
        let mark = note[1..note.IndexOf("] ", StringComparison.Ordinal)]
        select new NoteRead(Id: null, mark, record.Id, note[(mark.Length + 3)..]));

    private static IEnumerable<(string Id, string[] Blocks)> Records(EditionFiles files) =>
        files.Between("", ".txt").Where(id => id != "reading" && !id.StartsWith("witness-", StringComparison.Ordinal)).Select(id => (id, files.Text($"{id}.txt").TrimEnd('\n').Split("\n\n")));
}
