using System.Text.Json;

namespace StatiqEdition.Tests.Published;

/// <summary>Reads <c>edition.json</c>.</summary>
internal static class EditionJsonReader
{
    private const string File = "edition.json";

    public static IEnumerable<PassageRead> Passages(EditionFiles files) => files.Json(File).GetProperty("passages").EnumerateArray().Select(Passage);

    public static IEnumerable<NoteRead> Notes(EditionFiles files)
    {
        var json = files.Json(File);
        var anchors = json.GetProperty("passages").EnumerateArray().SelectMany(passage => passage.GetProperty("notes").EnumerateArray().Select(note => (Note: note.GetString(), Passage: Text(passage, "id")))).ToLookup(mark => mark.Note, mark => mark.Passage);
        return json.GetProperty("notes").EnumerateArray().Select(note => new NoteRead(Text(note, "id"), Text(note, "mark"), string.Join(' ', anchors[Text(note, "id")]), Text(note, "text")));
    }

    public static IEnumerable<VariantRead> Variants(EditionFiles files) => files.Json(File).GetProperty("variants").EnumerateArray().Select(Variant);

    /// <summary>A passage; what is printed before it is its number, its letter or, before a note, its mark.</summary>
    public static PassageRead Passage(JsonElement passage)
    {
        var text = Text(passage, "text")!;
        var label = Text(passage, "kind") == "note" ? $"[{Text(passage, "number")}] " : Text(passage, "label") is { } printed ? $"{printed} " : "";
        return new(Text(passage, "id"), text, label + text);
    }

    /// <summary>A variant.</summary>
    public static VariantRead Variant(JsonElement variant) => new(
        Text(variant, "id")!,
        Text(variant, "lemma")!,
        VariantRead.Joined(variant.GetProperty("readings").EnumerateArray().Select(reading => (Text(reading, "witness")!, Text(reading, "text")!))),
        Text(variant, "cause") ?? "",
        variant.GetProperty("certain").GetBoolean(),
        variant.GetProperty("inferred").GetBoolean(),
        Text(variant, "note") ?? "");

    private static string? Text(JsonElement json, string name) => json.GetProperty(name).GetString();
}
