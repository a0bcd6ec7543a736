using System.Text.RegularExpressions;

namespace StatiqEdition.Model;

/// <summary>Notes that lean on what stands before them, as <c>Ibid.</c> does. A note opens beside its mark, where no other note is in sight.</summary>
public static partial class LeaningNotes
{
    /// <summary>A warning for each note that leans on another in words on which the editor says nothing.</summary>
    public static IEnumerable<Diagnostic> Check(Edition edition) =>
        from note in edition.Notes
        let words = Words().Match(PlainText.SingleSpaced(Unmarked(note.Passage.Content)))
        where words.Success
        select Rules.LeaningNote.At(note.Passage.Place, $"note {note.Mark} says '{words.Value}', and opens where nothing else is in sight; say in a remark what is meant, {{=={words.Value}==}}{{>>…<<}}");

    private static string Unmarked(IEnumerable<Inline> content) => string.Concat(content.Select(inline => inline switch
    {
        Inline.Words words => words.Value,
        Inline.Emphasis emphasis => Unmarked(emphasis.Content),
        Inline.Link link => Unmarked(link.Content),
        _ => " ",
    }));

    [GeneratedRegex(@"\b(ibid\.|ibidem\b|idem\b|op\. ?cit\.|loc\. ?cit\.|see above\b|see (the )?(preceding|previous) note\b)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Words();
}
