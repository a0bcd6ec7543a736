namespace StatiqEdition.Model;

/// <summary>
/// Finds declared forms in single-spaced texts, as whole words, each word of a text looked up once. Capitals count, but for a form's first letter at the beginning of a
/// sentence and in a text that is all in capitals, as titles are. Where forms overlap the longest wins, and of two as long the first.
/// </summary>
public sealed class FormFinder<T>
{
    private readonly Dictionary<string, List<(IndexForm Form, T Of)>>.AlternateLookup<ReadOnlySpan<char>> _byFirstWord;

    /// <summary>A finder of forms, each with whose it is; of two that are the same the first is found.</summary>
    public FormFinder(IEnumerable<(IndexForm Form, T Of)> forms)
    {
        var known = new Dictionary<string, List<(IndexForm, T)>>(StringComparer.OrdinalIgnoreCase);
        foreach (var form in forms.OrderByDescending(form => form.Form.Text.Length))
        {
            var first = form.Form.Text[..WordBounds.RunEnd(form.Form.Text, 0)];
            (known.TryGetValue(first, out var same) ? same : known[first] = []).Add(form);
        }

        _byFirstWord = known.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>The forms that stand in a text, in order, none of them overlapping another.</summary>
    public IReadOnlyList<Found<T>> In(string text)
    {
        var (covered, found) = (new bool[text.Length], new List<Found<T>>());
        foreach (var one in Candidates(text).OrderByDescending(one => one.Length).ThenBy(one => one.Start))
        {
            // What is taken already is at least as long, so it cannot lie within this one.
            if (covered[one.Start] || covered[one.End - 1])
                continue;
            covered.AsSpan(one.Start..one.End).Fill(true);
            found.Add(one);
        }

        return [.. found.OrderBy(one => one.Start)];
    }

    private IEnumerable<Found<T>> Candidates(string text)
    {
        var isCapitals = !text.Any(char.IsLower);
        for (var i = 0; i < text.Length; i++)
        {
            if (!WordBounds.Begins(text, i) || !_byFirstWord.TryGetValue(text.AsSpan(i..WordBounds.RunEnd(text, i)), out var forms))
                continue;
            foreach (var (form, of) in forms)
            {
                if (Stands(form.Text, text, i, isCapitals))
                    yield return new(i, form.Text.Length, form, of);
            }
        }
    }

    private static bool Stands(string form, string text, int start, bool isCapitals)
    {
        if (start + form.Length > text.Length || !WordBounds.Ends(text, start + form.Length))
            return false;
        for (var i = 0; i < form.Length; i++)
        {
            if (!IsSame(form[i], text[start + i], isCapitals || (i == 0 && WordBounds.BeginsSentence(text, start))))
                return false;
        }

        return true;
    }

    private static bool IsSame(char declared, char read, bool isCapital) =>
        declared == read
        || (isCapital && char.ToUpperInvariant(declared) == read)
        || (WordBounds.IsApostrophe(declared) && WordBounds.IsApostrophe(read));
}
