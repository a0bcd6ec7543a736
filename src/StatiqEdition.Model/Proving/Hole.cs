namespace StatiqEdition.Model;

/// <summary>A stretch of the edition's words that stand in no line of the witness, from the index <paramref name="Start"/> to before <paramref name="End"/>, and the indices of the witness's lines that stand nowhere and belong there; either may be empty.</summary>
internal sealed record Hole(int Start, int End, IReadOnlyList<int> Lines);
