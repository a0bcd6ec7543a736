using System.Globalization;
using StatiqEdition.Model;

namespace StatiqEdition.Markdown;

/// <summary>The pages of the document as the text runs over them: on which page a passage begins and on which a note's mark stands.</summary>
internal sealed class PageCourse
{
    private readonly Dictionary<Locus, string?> _notes = [];
    private readonly Sequence _sequence = new();
    private string? _page;

    /// <summary>The page of a note, that of its first mark; null before the first page number.</summary>
    public string? PageOf(Locus note) => _notes.GetValueOrDefault(note);

    /// <summary>The passage that a draft makes, on the page where its first word stands.</summary>
    public Passage Finish(Draft draft, List<Diagnostic> diagnostics)
    {
        string? first = null;
        var begun = false;
        foreach (var inline in Inline.Flat(draft.Content))
        {
            if (inline is Inline.PageBreak page)
                Turn(page, diagnostics);
            else if (inline is Inline.Emendation change && change.Variant.Base.Text.Contains(PageBreakParser.Opening, StringComparison.Ordinal))
                Lose();
            else if (inline is Inline.NoteReference note)
                _notes.TryAdd(note.Note, _page);
            else if (!begun && inline is Inline.Words words && !string.IsNullOrWhiteSpace(words.Value))
                (first, begun) = (_page, true);
        }

        return draft.Finish(begun ? first : _page);
    }

    /// <summary>Lets any page come next, since some before it may not have been read.</summary>
    public void Lose() => _sequence.Lose();

    private void Turn(Inline.PageBreak page, List<Diagnostic> diagnostics)
    {
        var isFigure = int.TryParse(page.Page, CultureInfo.InvariantCulture, out var number);
        if (!isFigure || _page is null)
            Lose();
        var expected = _sequence.Expected;
        if (isFigure && !_sequence.Take(number))
            diagnostics.Add(Rules.PageBreak.At(page.Place!, $"page {page.Page} begins here, after page {_page}; pages follow one another, so mark page {expected} before it"));
        _page = page.Page;
    }
}
