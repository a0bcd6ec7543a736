using System.Text;
using StatiqEdition.Model;

namespace StatiqEdition.Publishing;

/// <summary>A passage's words for comparison: those of its reading text, each with the number of the document's page that begins before it.</summary>
public static class ComparedWords
{
    /// <summary>The words in order; a page that begins inside a word is said before the next one.</summary>
    public static IReadOnlyList<ComparedWord> Of(Passage passage)
    {
        var text = new StringBuilder();
        var breaks = new Queue<(int Offset, string Page)>();
        foreach (var leaf in Leaves(passage.Content))
        {
            if (leaf is Inline.PageBreak page)
                breaks.Enqueue((text.Length, page.Page));
            else if (leaf is Inline.Words words)
                text.Append(words.Value);
        }

        return [.. Words(text.ToString(), breaks)];
    }

    private static IEnumerable<ComparedWord> Words(string text, Queue<(int Offset, string Page)> breaks)
    {
        for (var end = 0; ;)
        {
            var start = end;
            while (start < text.Length && char.IsWhiteSpace(text[start]))
                start++;
            if (start == text.Length)
                yield break;
            for (end = start; end < text.Length && !char.IsWhiteSpace(text[end]);)
                end++;
            yield return new(text[start..end], LastPageBefore(start, breaks));
        }
    }

    private static string? LastPageBefore(int offset, Queue<(int Offset, string Page)> breaks)
    {
        string? page = null;
        while (breaks.TryPeek(out var next) && next.Offset <= offset)
            page = breaks.Dequeue().Page;
        return page;
    }

    private static IEnumerable<Inline> Leaves(IEnumerable<Inline> content) => content.SelectMany(inline => inline switch
    {
        Inline.Emphasis emphasis => Leaves(emphasis.Content),
        Inline.Link link => Leaves(link.Content),
        Inline.Emendation emendation => Leaves(emendation.Lemma),
        _ => [inline],
    });
}
