namespace StatiqEdition.Model;

/// <summary>What the indexes of an edition keep: a form is declared once, and stands somewhere in the text.</summary>
public static class IndexChecks
{
    /// <summary>The forms that were declared before, each at its place.</summary>
    public static IEnumerable<Diagnostic> Of(Edition edition) =>
        from forms in new[] { Names(edition), Words(edition) }
        from same in forms.GroupBy(form => form.Text, StringComparer.Ordinal)
        from again in same.Skip(1)
        select Rules.RepeatedForm.At(again.Place, $"'{again.Text}' is declared at {same.First().Place} already; keep it in one of the two");

    /// <summary>The forms that no passage has, each at its place; of an edition that is without fault otherwise, since a fault may hide them.</summary>
    public static IEnumerable<Diagnostic> OfText(Edition edition)
    {
        var found = edition.Indexed.SelectMany(entry => entry.Forms)
            .Concat(edition.EstimativePassages.SelectMany(passage => passage.Words.Select(word => word.Form).Concat(passage.PassedOver)))
            .ToHashSet();
        return from form in Names(edition).Concat(Words(edition))
               where !found.Contains(form)
               select Rules.IdleForm.At(form.Place, $"no passage has '{form.Text}' but within a longer form; correct it, or take it away");
    }

    private static IEnumerable<IndexForm> Names(Edition edition) => edition.Index.SelectMany(entry => entry.Forms);

    private static IEnumerable<IndexForm> Words(Edition edition) =>
        edition.Estimative is { } declared ? declared.Classes.SelectMany(known => known.Forms).Concat(declared.PassedOver) : [];
}
