using System.Text.Json;
using System.Text.RegularExpressions;

namespace StatiqEdition.Tests.Published;

/// <summary>Reads <c>annotations.jsonld</c>: what is annotated is a passage, what is said of it a variant or a note.</summary>
internal static partial class AnnotationReader
{
    private const string Lacking = "lacks the words";

    public static IEnumerable<NoteRead> Notes(EditionFiles files) => NotePlaces.Joined(Items(files, "commenting").Select(item =>
    {
        var body = item.GetProperty("body")[0];
        return new NoteRead(Text(body, "id").Split('#')[1], Mark: null, Text(item.GetProperty("target")[0].GetProperty("selector"), "value"), Text(body, "value"));
    }));

    public static IEnumerable<VariantRead> Variants(EditionFiles files) => Items(files, "describing").Select(item =>
    {
        var said = item.GetProperty("body").EnumerateArray().ToDictionary(body => Text(body, "purpose"), body => Text(body, "value"));
        var at = said["describing"].IndexOf("] ", StringComparison.Ordinal);
        var cause = said.GetValueOrDefault("tagging", "");
        return new VariantRead(Text(item, "id").Split('#')[1], EntryWords.Lemma(said["describing"][..at]), Readings(said["describing"][(at + 2)..]), cause.TrimEnd('?'), !cause.EndsWith('?'), Inferred: null, said.GetValueOrDefault("commenting", ""));
    });

    private static string Readings(string told) => VariantRead.Joined(Next().Split(told).Select(reading => reading.Split(": ", 2)).Select(reading => (reading[0], reading[1] == Lacking ? "" : reading[1])));

    [GeneratedRegex("; (?=[A-Za-z0-9]+: )", RegexOptions.None, 1000)]
    private static partial Regex Next();

    private static IEnumerable<JsonElement> Items(EditionFiles files, string motivation) => files.Json("annotations.jsonld").GetProperty("first").GetProperty("items").EnumerateArray().Where(item => Text(item, "motivation") == motivation);

    private static string Text(JsonElement json, string name) => json.GetProperty(name).GetString()!;
}
