namespace StatiqEdition.Model;

/// <summary>A word of the edition with all its changes rejected, which is a word of the base witness: its text, the passage and the place of the source in which it stands, and the marks it is made of.</summary>
public sealed record EditionWord(string Text, Passage Passage, Place Place, IReadOnlyList<Piece> Pieces)
{
    /// <summary>The variants that touch the word, those of supplied words beside it among them.</summary>
    public IEnumerable<Variant> Variants => Pieces.Count == 0 ? [] : Pieces.Select(piece => piece.Variant);
}
