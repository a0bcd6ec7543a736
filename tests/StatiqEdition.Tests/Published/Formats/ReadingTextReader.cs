namespace StatiqEdition.Tests.Published;

/// <summary>Reads <c>reading.txt</c>: after the first line of three asterisks a line is a passage, after the second a note.</summary>
internal static class ReadingTextReader
{
    public static IEnumerable<PassageRead> Passages(EditionFiles files) => Blocks(files).SelectMany(lines => lines).Select(line => new PassageRead(Id: null, Text: null, line));

    public static IEnumerable<NoteRead> Notes(EditionFiles files) => Blocks(files).Skip(1).SelectMany(lines => lines).Select(note => new NoteRead(Id: null, note[1..note.IndexOf("] ", StringComparison.Ordinal)], Anchors: null, note[(note.IndexOf("] ", StringComparison.Ordinal) + 2)..]));

    private static IEnumerable<string[]> Blocks(EditionFiles files) => files.Text("reading.txt").Split("\n***\n").Skip(1).Select(block => block.Split('\n', StringSplitOptions.RemoveEmptyEntries));
}
