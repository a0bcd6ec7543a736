using System.Diagnostics;

namespace StatiqEdition.Model;

/// <summary>An edition with all its changes rejected, word by word, from the passages that are published: numbers as printed, note marks as superior figures, the labels of notes left out as structure (CriticMarkup: rejecting all gives the original).</summary>
internal static class RejectedText
{
    /// <summary>The words of every passage in reading order, the notes last.</summary>
    public static IReadOnlyList<EditionWord> Of(Edition edition)
    {
        var words = new EditionWords();
        foreach (var passage in edition.Passages)
            Add(passage, words);
        return words.All;
    }

    private static void Add(Passage passage, EditionWords words)
    {
        if (passage.NumberVariant is { } supplied)
            words.Add(passage, supplied.Base.Text, supplied, _ => supplied.Place);
        else if (passage.PrintedNumber is { } number)
            words.Add(passage, number, null, _ => passage.Place);
        words.EndWord(passage);
        Add(passage.Content, words, passage);
        words.EndPassage(passage);
    }

    private static void Add(IReadOnlyList<Inline> content, EditionWords words, Passage passage)
    {
        foreach (var inline in content)
            Add(inline, words, passage);
    }

    private static void Add(Inline inline, EditionWords words, Passage passage)
    {
        switch (inline)
        {
            case Inline.Words read: words.Add(passage, read.Value, null, index => read.PlaceOf(index) ?? passage.Place); break;
            case Inline.Emphasis emphasis: Add(emphasis.Content, words, passage); break;
            case Inline.Link link: Add(link.Content, words, passage); break;
            case Inline.NoteReference reference: words.Add(passage, Read(reference), null, _ => reference.Place ?? passage.Place); break;
            case Inline.Emendation { Variant: var variant } mark: words.Add(passage, mark.Witness, variant, _ => variant.Place); break;
            case Inline.PageBreak: break;
            default: throw new UnreachableException();
        }
    }

    /// <summary>A note's mark stands in the witness as a superior figure or a sign. One with letters would take a word of the text for a mark, so it is believed only inside a mark of the editor's.</summary>
    private static string Read(Inline.NoteReference reference) =>
        reference.Mark.Any(char.IsLetter) ? $"[^{reference.Mark}]" : PlainText.Superior(reference.Mark);
}
