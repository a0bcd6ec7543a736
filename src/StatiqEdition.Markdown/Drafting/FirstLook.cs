using System.Text.RegularExpressions;
using StatiqEdition.Model;

namespace StatiqEdition.Markdown;

/// <summary>What an editor should know of a new edition: its figures, and the places to look at first, the most valuable before the others.</summary>
public sealed partial record FirstLook(int Passages, int Notes, int Pages, int Proposals, IReadOnlyList<Sight> Sights)
{
    private const int MostOfOneKind = 5;
    private const int MostQuoted = 40;

    internal static FirstLook At(Edition edition, EditionFacts facts, ShapeWriter writer, IReadOnlyList<TranscribedLine> unmarked)
    {
        var proposed = writer.Seen.Where(seen => seen.Token.Proposes is not null).ToList();
        return new(
            edition.Passages.Count,
            edition.Notes.Count,
            edition.Passages.SelectMany(passage => passage.PageBreaks).Count(),
            proposed.Count + facts.Normalizations.Count,
            [
                .. Metadata(EditionTemplate.Edition(facts).Split('\n'), facts),
                .. Some("numbers out of sequence", [.. OutOfSequence(edition)]),
                .. Some("lines that look like a note, whose mark stands nowhere", [.. unmarked.Select(line => new Sight(new(EditionTemplate.Witness, line.Number - 1, 0), $"perhaps a note whose mark stands nowhere: {Quoted(string.Join(' ', line.Words.Take(8)))}"))]),
                .. Some("words that look misread", [.. writer.Seen.Except(proposed).Select(seen => new Sight(seen.Place, $"perhaps misread: {Quoted(seen.Token.Raw)}"))]),
                .. proposed.GroupBy(seen => seen.Token.Proposes!).Select(same => new Sight(same.First().Place, $"the first of {Counted(same.Count(), "proposal")} with the cause {same.Key}: {Quoted(same.First().Token.Raw)}")),
            ]);
    }

    private static IEnumerable<Sight> Metadata(string[] lines, EditionFacts facts)
    {
        var waiting = lines.Index().Where(line => Placeholders.Stands(line.Item)).ToList();
        yield return new(new(EditionStamp.Name, waiting[0].Index, 0), $"still to be written: {string.Join(", ", waiting.Select(line => Key(line.Item)))}");
        string[] found = [.. facts.Title is null ? [] : new[] { "title" }, .. facts.Date is null ? [] : new[] { "date" }, .. facts.Language is null ? [] : new[] { "language" }];
        if (found.Length > 0)
            yield return new(new(EditionStamp.Name, Array.FindIndex(lines, line => Key(line) == found[0]), 0), $"guessed from the text: {string.Join(", ", found)}");
        if (facts.Normalizations.Count > 0)
            yield return new(new(EditionStamp.Name, Array.FindIndex(lines, line => Key(line) == "normalizations"), 0), "proposed: signs at line starts that are taken for the transcription software's");
    }

    private static string Key(string line) => line.Trim().Split(':')[0] is "name" ? "licence" : line.Trim().Split(':')[0];

    private static IEnumerable<Sight> OutOfSequence(Edition edition) =>
        from passage in edition.Passages
        where passage is { Kind: PassageKind.Paragraph, Number: null }
        let number = Number().Match(PlainText.Witness(passage.Content))
        where number.Success
        select new Sight(passage.Place with { File = EditionTemplate.Part }, $"'{number.Value.Trim()}' does not follow the number before it, and stands as text");

    private static IEnumerable<Sight> Some(string what, IReadOnlyList<Sight> sights) => sights.Count <= MostOfOneKind + 1
        ? sights
        : [.. sights.Take(MostOfOneKind), new(sights[MostOfOneKind].Place, $"and {sights.Count - MostOfOneKind} more {what}, from here on")];

    private static string Quoted(string words) => words.Length == 0 ? "a number" : words.Length <= MostQuoted ? words : $"{words[..(char.IsHighSurrogate(words[MostQuoted - 1]) ? MostQuoted - 1 : MostQuoted)]}…";

    private static string Counted(int count, string what) => count == 1 ? $"1 {what}" : $"{count} {what}s";

    [GeneratedRegex(@"^[1-9][0-9]{0,2}\. ", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Number();
}
