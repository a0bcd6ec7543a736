using StatiqEdition.Model;

namespace StatiqEdition.Theme;

/// <summary>A transposition with the lines of the witness that the edition has around it: the one it follows and the one it precedes, null where the text, or the notes, begin or end with it.</summary>
public sealed record Move(Transposition Transposition, WitnessLine? Follows, WitnessLine? Precedes)
{
    /// <summary>The first of the lines that stand in another order.</summary>
    public WitnessLine First => Transposition.Lines[0];

    /// <summary>The last of them.</summary>
    public WitnessLine Last => Transposition.Lines[^1];

    /// <summary>Whether a line, which may be a blank one, is among those that stand in another order.</summary>
    public bool Holds(WitnessLine line) => line.Number >= First.Number && line.Number <= Last.Number;

    /// <summary>The transpositions of an edition, in its order.</summary>
    public static IReadOnlyList<Move> Of(Proof proof) =>
        [.. proof.Transpositions.Select(found => new Move(found, LineOf(proof, found, found.Before), LineOf(proof, found, found.After)))];

    // The notes have an order of their own: what stands before the first of them in the edition is the end of another text.
    private static WitnessLine? LineOf(Proof proof, Transposition found, EditionWord? neighbour) =>
        neighbour is null || IsNote(neighbour.Passage) != IsNote(found.Passage)
            ? null
            : proof.LinesOf(neighbour.Passage).FirstOrDefault(line => proof.WordsIn(line).Contains(neighbour, ReferenceEqualityComparer.Instance));

    private static bool IsNote(Passage passage) => passage.Kind == PassageKind.Note;
}
