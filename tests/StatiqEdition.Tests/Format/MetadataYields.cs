using System.Globalization;
using StatiqEdition.Model;

namespace StatiqEdition.Tests;

/// <summary>The manual's notation for YAML: what each key that the example gives becomes.</summary>
internal static class MetadataYields
{
    /// <summary>What <c>site.yml</c> becomes.</summary>
    public static IEnumerable<string> Of(Site site) => Given(
    [
        ("title", [site.Title]),
        ("description", [site.Description]),
        ("url", [$"{site.Url}"]),
        ("report", [$"{site.Report}"]),
    ]);

    /// <summary>What the keys of <c>edition.yml</c> that stand in <paramref name="content"/> become.</summary>
    public static IEnumerable<string> Of(Edition edition, string content)
    {
        var keys = TrialEdition.Keys(content).ToHashSet();
        var (known, witness) = (edition.Metadata, edition.Base);
        return Given([.. new (string Key, IEnumerable<string> Lines)[]
        {
            ("title", [known.Title]),
            ("date", [known.Date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)]),
            ("language", [known.Language]),
            ("other-languages", known.OtherLanguages.Select(language => $"{language}, written from {(Scripts.IsRightToLeft(language) ? "right to left" : "left to right")}")),
            ("licence", [Linked(known.Licence.Name, known.Licence.Url)]),
            ("document", known.Document.Select(fact => $"{fact.Name}: {fact.Value}")),
            ("source", known.Source.Select(fact => Linked($"{fact.Name}: {fact.Value}", fact.Url))),
            ("witnesses", edition.Witnesses.Select(one => $"{one.Siglum}: {one.Title}{(one.Text is null ? "" : ", with its text")}")),
            ("normalizations", Figures.Of(edition).Normalizations.Select(rule => $"{rule.Name}: taken from {rule.Count} lines of {witness.Siglum}")),
            ("comparisons", edition.Comparisons.Select(pair => $"{pair.Left} with {pair.Right}")),
            ("index", edition.Indexed.Where(entry => entry.Count > 0).Select(entry => $"{entry.Entry.Kind.Word()} {entry.Entry.Name}: {string.Join(", ", entry.Passages.Select(passage => passage.Passage.Id))}")),
            ("estimative", edition.EstimativePassages.SelectMany(passage => passage.Words).OrderBy(word => edition.Estimative!.Classes.Index().First(known => known.Item == word.Of).Index).Select(word => Estimative(edition, word))),
        }.Where(key => keys.Contains(key.Key))]);
    }

    private static string Estimative(Edition edition, Found<EstimativeClass> word) =>
        $"{word.Form.Text} ({word.Of.Name}{(word.Of.Degree is { } degree ? string.Create(CultureInfo.InvariantCulture, $", {degree}") : "")}): {edition.EstimativePassages.First(passage => passage.Words.Contains(word)).Passage.Id}";

    private static IEnumerable<string> Given(IReadOnlyList<(string Key, IEnumerable<string> Lines)> keys) =>
        keys.SelectMany(key => key.Lines.Where(line => line.Length > 0).Select(line => $"{key.Key} | {line}"));

    private static string Linked(string text, string? url) => url is null ? text : $"{text} ({url})";
}
