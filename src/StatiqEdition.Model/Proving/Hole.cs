namespace StatiqEdition.Model;

/// <summary>A stretch of the edition's words that stand in no line of the witness, from the index <paramref name="Start"/> to before <paramref name="End"/>, and the words of the witness's lines around it that stand nowhere; either may be empty.</summary>
internal sealed record Hole(int Start, int End, IReadOnlyList<WitnessPlace> Witness);
