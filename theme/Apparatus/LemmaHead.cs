using StatiqEdition.Model;

namespace StatiqEdition.Theme;

/// <summary>What stands before the bracket of an entry, so that its place is found: the edition's words, or beside words that it omits the word before them (after them, where there is none). Where the passage has the same words more than once, they are numbered.</summary>
public sealed record LemmaHead(string Lead, string Words, Occurrence Occurrence)
{
    /// <summary>The number of the words among their equals, as critical editions print it: a superior figure, such as <c>²</c>; empty where they stand once.</summary>
    public string Ordinal => Occurrence.Total == 1 ? "" : PlainText.Superior($"{Occurrence.Ordinal}");

    /// <summary>The head of a variant of this passage.</summary>
    public static LemmaHead Of(Passage passage, Variant variant) =>
        variant.Id == passage.NumberVariant?.Id ? Alone(variant) : Of(passage.Text, Inline.Flat(passage.Content).TakeWhile(inline => !IsPlaceOf(variant, inline)), variant);

    private static bool IsPlaceOf(Variant variant, Inline inline) => inline is Inline.Emendation emendation && emendation.Variant.Id == variant.Id;

    private static LemmaHead Of(string text, IEnumerable<Inline> before, Variant variant)
    {
        var read = PlainText.SingleSpaced(string.Concat(before.OfType<Inline.Words>().Select(words => words.Value)));
        if (variant.Lemma.Length == 0)
            return Beside(text, read);
        var start = text.IndexOf(variant.Lemma, read.Length, StringComparison.Ordinal);
        return start < 0 ? Alone(variant) : Alone(variant) with { Occurrence = Occurrence.At(text, start, variant.Lemma) };
    }

    // A number and the mark of a note, which no passage counts among its words, stand where they stand once.
    private static LemmaHead Alone(Variant variant) => new("", ReadingWords.Lemma(variant), Occurrence.Only);

    private static LemmaHead Beside(string text, string read) => (PlainText.Words(read), PlainText.Words(text)) switch
    {
        ([.., var last], _) => new("omitted after ", last, Occurrence.At(text, read.Length - last.Length, last)),
        (_, [var first, ..]) => new("omitted before ", first, Occurrence.At(text, 0, first)),
        _ => new("", "omitted", Occurrence.Only),
    };
}
