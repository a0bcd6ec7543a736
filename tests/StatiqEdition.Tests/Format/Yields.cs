using System.Globalization;
using StatiqEdition.Model;

namespace StatiqEdition.Tests;

/// <summary>The manual's notation for what a source yields: a line for each fault, else what the file it speaks of becomes.</summary>
internal static class Yields
{
    /// <summary>What the outcome of reading <paramref name="file"/> with this content yields.</summary>
    public static IEnumerable<string> Of(string file, string content, Outcome<Library> outcome) =>
        outcome.Value is { } library ? Of(file, content, library) : outcome.Diagnostics.Select(Fault);

    private static IEnumerable<string> Of(string file, string content, Library library) => file switch
    {
        "site.yml" => MetadataYields.Of(library.Site),
        "edition.yml" => MetadataYields.Of(library.Editions[0], content),
        "introduction.md" => library.Editions[0].Introduction.Select(Prose),
        _ => PartWithFrontMatter(content, library.Editions[0]).Concat(TextYields.Of(library.Editions[0])),
    };

    private static IEnumerable<string> PartWithFrontMatter(string content, Edition edition) =>
        content.StartsWith("---", StringComparison.Ordinal) ? edition.Parts.Select(part => $"part {part.Id} | {part.Label}") : [];

    private static string Fault(Diagnostic fault) =>
        string.Create(CultureInfo.InvariantCulture, $"{fault.Rule.Code} at {fault.Place.LineNumber},{fault.Place.ColumnNumber} | {fault.Rule.Title}");

    private static string Prose(Prose block) => block switch
    {
        Prose.Heading heading => $"heading | {PlainText.Reading(heading.Content)}",
        Prose.Paragraph paragraph => $"paragraph | {PlainText.Reading(paragraph.Content)}",
        Prose.List list => $"list | {string.Join("; ", list.Items.Select(PlainText.Reading))}",
        _ => "",
    };
}
