using StatiqEdition.Model;

namespace StatiqEdition.Theme;

/// <summary>Words of the witness as the edition reads them: what it puts for them in their place, what it omits left out. What it supplies beside them is none of them.</summary>
public static class AcceptedWords
{
    /// <summary>The words, single-spaced.</summary>
    public static string Of(IEnumerable<EditionWord> words)
    {
        var told = new HashSet<string>();
        return PlainText.SingleSpaced(string.Join(' ', words.Select(word => Accepted(word, told))));
    }

    // A mark that goes over several words gives its lemma once, at the first of them.
    private static string Accepted(EditionWord word, HashSet<string> told)
    {
        var (text, end) = ("", 0);
        foreach (var (start, length, variant) in word.Pieces.Where(piece => piece.Length > 0))
        {
            text += word.Text[end..start] + (told.Add(variant.Id) ? variant.Lemma : "");
            end = start + length;
        }

        return text + word.Text[end..];
    }
}
