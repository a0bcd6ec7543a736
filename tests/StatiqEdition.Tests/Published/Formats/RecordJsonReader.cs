using System.Text.Json;

namespace StatiqEdition.Tests.Published;

/// <summary>Reads the passages' own files, <c>p5.json</c>, which say what they are of.</summary>
internal static class RecordJsonReader
{
    public static IEnumerable<PassageRead> Passages(EditionFiles files) => Records(files).Select(record => EditionJsonReader.Passage(record.GetProperty("passage")));

    public static IEnumerable<NoteRead> Notes(EditionFiles files) => NotePlaces.Joined(Records(files).SelectMany(record => record.GetProperty("notes").EnumerateArray().Select(note =>
        new NoteRead(note.GetProperty("id").GetString(), note.GetProperty("mark").GetString(), record.GetProperty("passage").GetProperty("id").GetString(), note.GetProperty("text").GetString()))));

    public static IEnumerable<VariantRead> Variants(EditionFiles files) => Records(files).SelectMany(record => record.GetProperty("variants").EnumerateArray().Select(EditionJsonReader.Variant));

    private static IEnumerable<JsonElement> Records(EditionFiles files) => files.Between("", ".json").Except(["edition", "proof"]).Select(id => files.Json($"{id}.json"));
}
