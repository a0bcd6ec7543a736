using StatiqEdition.Model;

namespace StatiqEdition.Theme;

/// <summary>The estimative words of an edition as a page shows them.</summary>
public static class Sureness
{
    /// <summary>The length of the longest passage.</summary>
    public static int Longest(Edition edition) => edition.EstimativePassages.Max(passage => passage.Text.Length);

    /// <summary>The passages under the headings they stand under, each heading once as it comes; notes under a heading of their own.</summary>
    public static IEnumerable<(string Heading, IReadOnlyList<EstimativePassage> Passages)> BySection(Edition edition, IEnumerable<EstimativePassage> passages) =>
        passages.GroupBy(passage => passage.Passage.Kind == PassageKind.Note ? "Notes" : edition.Find(passage.Passage.Section)?.Text ?? "")
            .Select(section => (section.Key, (IReadOnlyList<EstimativePassage>)[.. section]));

    /// <summary>The words declared, class by class, with the passages that have them; those that stand nowhere are left out.</summary>
    public static IEnumerable<(EstimativeClass Class, IndexForm Form, IReadOnlyList<(Passage Passage, int Count)> Passages)> Words(Edition edition) =>
        from known in edition.Estimative?.Classes ?? []
        from form in known.Forms
        let passages = Having(edition, form)
        where passages.Count > 0
        select (known, form, passages);

    /// <summary>The wordings that were passed over, with their passages.</summary>
    public static IEnumerable<(IndexForm Form, IReadOnlyList<(Passage Passage, int Count)> Passages)> PassedOver(Edition edition) =>
        from form in edition.Estimative?.PassedOver ?? []
        let passages = edition.EstimativePassages.Where(passage => passage.PassedOver.Contains(form)).Select(passage => (passage.Passage, 1)).ToList()
        where passages.Count > 0
        select (form, (IReadOnlyList<(Passage, int)>)passages);

    /// <summary>The id of a passage on the page.</summary>
    public static string IdOf(EstimativePassage passage) => $"{passage.Passage.Id}--sure";

    private static IReadOnlyList<(Passage Passage, int Count)> Having(Edition edition, IndexForm form) =>
        [.. edition.EstimativePassages.Select(passage => (passage.Passage, Count: passage.Words.Count(word => word.Form == form))).Where(passage => passage.Count > 0)];
}
