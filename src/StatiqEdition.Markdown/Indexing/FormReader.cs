using StatiqEdition.Model;

namespace StatiqEdition.Markdown;

/// <summary>Reads lists of forms, the words that are looked for in the text.</summary>
internal sealed class FormReader(List<Diagnostic> diagnostics)
{
    /// <summary>The forms of a key; where it is not there, the one form that stands in its place, if any.</summary>
    public IReadOnlyList<IndexForm> Read(YamlMap map, string key, string? instead)
    {
        var lines = map.Lines(key);
        if (lines.Count == 0 && instead is { Length: > 0 } && !map.Has(key))
            lines = [(instead, map.PlaceOf("name"))];
        return [.. lines.Select(line => new IndexForm(PlainText.SingleSpaced(line.Text), line.Place)).Where(IsForm)];
    }

    private bool IsForm(IndexForm form)
    {
        var isForm = form.Text.Length > 0 && char.IsLetterOrDigit(form.Text[0]);
        if (!isForm)
            diagnostics.Add(Rules.WrongValue.At(form.Place, $"'{form.Text}' cannot be looked for; begin the form with a letter or a figure"));
        return isForm;
    }
}
