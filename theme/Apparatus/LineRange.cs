using StatiqEdition.Model;

namespace StatiqEdition.Theme;

/// <summary>Lines of the base witness that follow one another, those without text aside; by the numbers of the first and the last.</summary>
public sealed record LineRange(int First, int Last)
{
    /// <summary>Such as <c>79</c> or <c>3–7</c>.</summary>
    public string Numbers => First == Last ? $"{First}" : $"{First}–{Last}";

    /// <summary>Lines, in the order of the witness, as ranges.</summary>
    public static IReadOnlyList<LineRange> Of(Proof proof, IReadOnlyList<WitnessLine> lines)
    {
        var ranges = new List<LineRange>();
        foreach (var line in lines)
        {
            if (ranges.Count > 0 && Follows(proof, ranges[^1].Last, line.Number))
                ranges[^1] = ranges[^1] with { Last = line.Number };
            else
                ranges.Add(new(line.Number, line.Number));
        }

        return ranges;
    }

    private static bool Follows(Proof proof, int before, int number) =>
        Enumerable.Range(before, number - before - 1).All(index => !TextLines.HasText(proof, proof.Lines[index]));
}
