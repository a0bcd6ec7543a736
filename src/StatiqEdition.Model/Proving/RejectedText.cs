using System.Diagnostics;

namespace StatiqEdition.Model;

/// <summary>An edition with all its changes rejected, word by word, from the passages that are published: numbers as printed, note marks as superior figures, the labels of notes left out as structure (CriticMarkup: rejecting all gives the original).</summary>
internal static class RejectedText
{
    /// <summary>The words of every passage in reading order, the notes last.</summary>
    public static IReadOnlyList<EditionWord> Of(Edition edition) => [.. edition.Passages.SelectMany(Of)];

    private static IReadOnlyList<EditionWord> Of(Passage passage)
    {
        var words = new EditionWords(passage);
        if (passage.NumberVariant is { } supplied)
            words.Add(supplied.Base.Text, supplied, _ => supplied.Place);
        else if (passage.PrintedNumber is { } number)
            words.Add(number, null, _ => passage.Place);
        words.EndWord();
        Add(passage.Content, words, passage.Place);
        return words.All();
    }

    private static void Add(IReadOnlyList<Inline> content, EditionWords words, Place passage)
    {
        foreach (var inline in content)
            Add(inline, words, passage);
    }

    private static void Add(Inline inline, EditionWords words, Place passage)
    {
        switch (inline)
        {
            case Inline.Words read: words.Add(read.Value, null, index => read.PlaceOf(index) ?? passage); break;
            case Inline.Emphasis emphasis: Add(emphasis.Content, words, passage); break;
            case Inline.Link link: Add(link.Content, words, passage); break;
            case Inline.NoteReference reference: words.Add(PlainText.Superior(reference.Mark), null, _ => reference.Place ?? passage); break;
            case Inline.Emendation { Variant: var variant }: words.Add(variant.Base.Text, variant, _ => variant.Place); break;
            case Inline.PageBreak: break;
            default: throw new UnreachableException();
        }
    }
}
