using StatiqEdition.Model;

namespace StatiqEdition.Markdown;

/// <summary>The document's notes as they are gathered from the parts: every definition and every reference, joined at the end (docs/format.md).</summary>
internal sealed class NoteBook
{
    private static readonly HashSet<Rule> s_hiding = [Rules.Construct, Rules.TooLarge, Rules.NestedMark, Rules.StrayNote];
    private readonly List<(string Label, Draft Draft)> _definitions = [];
    private readonly List<(string Label, Place Place)> _references = [];

    /// <summary>Takes what a part defines and refers to.</summary>
    public void Add(IEnumerable<(string Label, Draft Draft)> definitions, IEnumerable<(string Label, Place Place)> references)
    {
        _definitions.AddRange(definitions);
        _references.AddRange(references);
    }

    /// <summary>The notes in the order of their first marks in <paramref name="passages"/>; undefined, unused and doubly defined ones are reported, where nothing was left unread that could hold a definition or a mark.</summary>
    public IReadOnlyList<Note> Join(IEnumerable<Passage> passages, PageCourse pages, bool isWhole, List<Diagnostic> diagnostics)
    {
        var first = _definitions.DistinctBy(note => NoteLabel.Id(note.Label)).ToDictionary(note => NoteLabel.Id(note.Label));
        var texts = first.ToDictionary(note => note.Key, note => pages.Finish(note.Value.Draft, diagnostics) with { Page = pages.PageOf(note.Key) });
        var anchors = passages.Concat(texts.Values)
            .SelectMany(passage => passage.NoteReferences.Select(reference => (reference.Note, passage.Id)))
            .Where(anchor => anchor.Note != anchor.Id)
            .ToLookup(anchor => anchor.Note, anchor => anchor.Id);
        var hidesMarks = !isWhole || diagnostics.Exists(fault => s_hiding.Contains(fault.Rule));
        diagnostics.AddRange([.. isWhole ? Undefined() : [], .. DefinedTwice(), .. hidesMarks ? [] : Unused(anchors)]);
        return [.. anchors.Where(anchor => texts.ContainsKey(anchor.Key)).Select(anchor => new Note(texts[anchor.Key], NoteSign.Of(first[anchor.Key].Label), [.. anchor.Distinct()]))];
    }

    private IEnumerable<Diagnostic> Undefined()
    {
        var labels = _definitions.Select(note => note.Label).ToHashSet();
        return from reference in _references
               where !labels.Contains(reference.Label)
               select Rules.UndefinedNote.At(reference.Place, $"note [^{reference.Label}] has no text; add a line '[^{reference.Label}]: …'");
    }

    private IEnumerable<Diagnostic> DefinedTwice() =>
        from same in _definitions.GroupBy(note => NoteLabel.Id(note.Label))
        from again in same.Skip(1)
        select Rules.DuplicateNote.At(again.Draft.Place, $"note [^{again.Label}] is defined a second time, first at {same.First().Draft.Place}; keep one, or give this one its own mark");

    private IEnumerable<Diagnostic> Unused(ILookup<Locus, Locus> anchors) =>
        from note in _definitions
        where !anchors.Contains(NoteLabel.Id(note.Label))
        select Rules.UnusedNote.At(note.Draft.Place, $"note [^{note.Label}] is referred to nowhere else; put [^{note.Label}] where its mark stands");
}
