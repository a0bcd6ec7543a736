using StatiqEdition.Model;

namespace StatiqEdition.Theme;

/// <summary>How the apparatus words a lemma and its readings, so that a reader who has never used one understands it.</summary>
public static class ReadingWords
{
    private const int LongestLemma = 8;

    /// <summary>What stands before the bracket: the edition's words, a long lemma by its first and last ones.</summary>
    public static string Lemma(Variant variant) => PlainText.Words(variant.Lemma) switch
    {
        [] => "omitted",
        { Length: > LongestLemma } words => $"{string.Join(' ', words[..4])} … {string.Join(' ', words[^2..])}",
        var words => string.Join(' ', words),
    };

    /// <summary>The readings as an apparatus gives them: the witnesses that have the edition's words first, then the others, each in the order of the source.</summary>
    public static IEnumerable<Reading> Ordered(Variant variant) => variant.Readings.OrderBy(reading => Agrees(variant, reading) ? 0 : 1);

    /// <summary>True where a witness has the words of the edition.</summary>
    public static bool Agrees(Variant variant, Reading reading) => reading.Text.Length > 0 && PlainText.SingleSpaced(reading.Text) == PlainText.SingleSpaced(variant.Lemma);

    /// <summary>What a marked place is called by those who cannot see the mark: its words, then what the edition did.</summary>
    public static string Marked(Variant variant) => variant.Kind switch
    {
        VariantKind.Supplied => $"{Lemma(variant)}, supplied",
        VariantKind.Unchanged => $"{Lemma(variant)}, remarked on",
        _ => $"{Lemma(variant)}, emended",
    };

    /// <summary>What a place without words of its own is called by those who cannot see it.</summary>
    public static string Omitted(Variant variant) => $"omitted here: {variant.Base.Text}";
}
