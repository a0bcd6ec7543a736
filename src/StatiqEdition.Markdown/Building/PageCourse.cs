using System.Globalization;
using StatiqEdition.Model;

namespace StatiqEdition.Markdown;

/// <summary>The pages of the document as the text runs over them: on which page a passage begins and on which a note's mark stands.</summary>
internal sealed class PageCourse
{
    private readonly Dictionary<Locus, string?> _notes = [];
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
                Turn(page.Page, draft.Place, diagnostics);
            else if (inline is Inline.NoteReference note)
                _notes.TryAdd(note.Note, _page);
            else if (!begun && inline is Inline.Words words && !string.IsNullOrWhiteSpace(words.Value))
                (first, begun) = (_page, true);
        }

        return draft.Finish(begun ? first : _page);
    }

    private void Turn(string page, Place place, List<Diagnostic> diagnostics)
    {
        if (int.TryParse(page, CultureInfo.InvariantCulture, out var next) && int.TryParse(_page, CultureInfo.InvariantCulture, out var current) && next != current + 1)
            diagnostics.Add(Rules.PageBreak.At(place, $"page {page} begins in this passage, after page {_page}; pages follow one another, so mark page {current + 1} before it"));
        _page = page;
    }
}
