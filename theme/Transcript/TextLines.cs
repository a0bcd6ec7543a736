using StatiqEdition.Model;

namespace StatiqEdition.Theme;

/// <summary>The lines of the witness that a text is taken from: those with nothing but forme work or other surplus are none of them.</summary>
public static class TextLines
{
    /// <summary>The lines that have words of a passage's text, in the witness's order; where there are none, those that have anything of the passage.</summary>
    public static IReadOnlyList<WitnessLine> Of(Proof proof, Passage passage)
    {
        var lines = proof.LinesOf(passage);
        IReadOnlyList<WitnessLine> read = [.. lines.Where(line => proof.WordsIn(line).Any(word => word.Passage.Id == passage.Id && IsRead(word)))];
        return read.Count > 0 ? read : lines;
    }

    /// <summary>Whether a line has words of the text.</summary>
    public static bool HasText(Proof proof, WitnessLine line) => line.Words.Count > 0 && (proof.WordsIn(line) is [] || proof.WordsIn(line).Any(IsRead));

    private static bool IsRead(EditionWord word) => word.Pieces.Where(piece => piece.Variant.Kind == VariantKind.Surplus).Sum(piece => piece.Length) < word.Text.Length;
}
