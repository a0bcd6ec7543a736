namespace StatiqEdition.Model;

/// <summary>Where the lines of the witness stand in the edition: for each line that has words, in the order of the witness, the index of the edition's word at which it begins, and -1 where it stands nowhere whole.</summary>
internal sealed record Tiling(IReadOnlyList<WitnessLine> Lines, IReadOnlyList<EditionWord> Words, IReadOnlyList<int> Starts)
{
    public const int Nowhere = -1;

    /// <summary>Whether a line stands in the edition.</summary>
    public bool IsLaid(int line) => Starts[line] != Nowhere;

    /// <summary>The index of the edition's word after a line that stands in it.</summary>
    public int EndOf(int line) => Starts[line] + Lines[line].Words.Count;

    /// <summary>The lines that stand in the edition, in its order.</summary>
    public IReadOnlyList<int> Laid => field ??= [.. Enumerable.Range(0, Lines.Count).Where(IsLaid).OrderBy(line => Starts[line])];
}
