using StatiqEdition.Model;

namespace StatiqEdition.Tests;

/// <summary>The manual's notation for a text: each passage with what the base witness reads, its pages and its variants.</summary>
internal static class TextYields
{
    /// <summary>The passages of an edition's blocks in order, typed blocks under their names, then the notes.</summary>
    public static IEnumerable<string> Of(Edition edition) =>
        edition.Parts.SelectMany(part => part.Blocks).SelectMany(Lines).Concat(edition.Notes.SelectMany(Lines));

    private static IEnumerable<string> Lines(Block block) => block switch
    {
        Block.Group group => group.Passages.SelectMany(passage => Lines(passage, passage.Text)).Select(line => $"  {line}").Prepend(group.Kind.Word()),
        _ => block.Content.SelectMany(passage => Lines(passage, passage.Text)),
    };

    private static IEnumerable<string> Lines(Note note) =>
        Lines(note.Passage, $"{note.Passage.Text} · marked {note.Mark} in {string.Join(", ", note.Anchors)}");

    private static IEnumerable<string> Lines(Passage passage, string text) =>
    [
        $"{new string('#', passage.Level)} {passage.Id} | {text}".TrimStart(),
        .. passage.WitnessText == passage.Text ? Array.Empty<string>() : [$"  O | {OrDash(passage.WitnessText)}"],
        .. passage.PageBreaks.Select(page => $"  {page.Id} | begins here"),
        .. passage.Variants.Select(variant => $"  {variant.Id} | {Entry(variant)}"),
    ];

    private static string Entry(Variant variant) =>
        string.Join(" · ", new[] { Readings(variant), Cause(variant), PlainText.Reading(variant.Remark) }.Where(part => part.Length > 0));

    private static string Readings(Variant variant) =>
        $"{OrDash(variant.Lemma)} ] {string.Join("; ", variant.Readings.Select(reading => $"{OrDash(reading.Text)} {reading.Witness}"))}";

    private static string Cause(Variant variant) =>
        variant.Cause is { } cause ? $"{Causes.Word(cause)}{(variant.Certain ? "" : "?")}{(variant.CauseInferred ? " (inferred)" : "")}" : "";

    private static string OrDash(string text) => text.Length > 0 ? text : "—";
}
