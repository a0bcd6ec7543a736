namespace StatiqEdition.Model;

/// <summary>
/// A proof in numbers, all of them words of the base witness but for <paramref name="Lines"/>, those of its lines that have words, and <paramref name="Supplied"/>, the edition's words that the witness lacks. Every word of the witness is
/// taken by a normalization, left out as surplus, put otherwise, or kept.
/// </summary>
public sealed record ProofFigures(int Lines, int Words, int Normalized, int Surplus, int Substituted, int Kept, int Supplied)
{
    /// <summary>How many runs of lines stand in another order.</summary>
    public int Transpositions { get; init; }

    /// <summary>How many words they have.</summary>
    public int Transposed { get; init; }

    /// <summary>Counts a proof. A word of which but a letter is put otherwise counts as put otherwise.</summary>
    public static ProofFigures Of(Edition edition)
    {
        var proof = edition.Proof;
        var held = proof.Lines.SelectMany(proof.WordsIn).ToList();
        var normalized = proof.Lines.Sum(line => PlainText.Words(line.Shadow).Length);
        var (surplus, substituted) = (held.Count(IsSurplus), held.Count(IsSubstituted));
        return new(
            proof.Lines.Count(line => !string.IsNullOrWhiteSpace(line.Text)),
            normalized + held.Count,
            normalized,
            surplus,
            substituted,
            held.Count - surplus - substituted,
            edition.Variants.Where(variant => variant.Kind == VariantKind.Supplied).Sum(variant => PlainText.Words(variant.Lemma).Length))
        {
            Transpositions = proof.Transpositions.Count,
            Transposed = proof.Transpositions.Sum(moved => moved.Words.Count),
        };
    }

    private static bool IsSurplus(EditionWord word) =>
        word.Pieces.Count > 0 && word.Pieces.Where(piece => piece.Variant.Kind == VariantKind.Surplus).Sum(piece => piece.Length) == word.Text.Length;

    private static bool IsSubstituted(EditionWord word) =>
        !IsSurplus(word) && word.Pieces.Any(piece => piece.Length > 0 && piece.Variant.Kind is VariantKind.Substitution or VariantKind.Surplus);
}
