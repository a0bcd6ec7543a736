namespace StatiqEdition.Model;

/// <summary>Two passages word by word: read down the left sides, the runs give the left passage whole; down the right sides, the right one.</summary>
public sealed record Alignment(Passage Left, Passage Right, IReadOnlyList<AlignedRun> Runs)
{
    /// <summary>How many words stand in both, in the same order.</summary>
    public int Agreeing => Runs.Where(run => run.Agrees).Sum(run => run.Left.Count);

    /// <summary>How many words the left passage has.</summary>
    public int LeftWords => Runs.Sum(run => run.Left.Count);

    /// <summary>How many words the right passage has.</summary>
    public int RightWords => Runs.Sum(run => run.Right.Count);

    /// <summary>How many words the shorter passage has.</summary>
    public int FewerWords => Math.Min(LeftWords, RightWords);

    /// <summary>How much of the shorter passage stands in the other, in the same order, from 0 to 1.</summary>
    public double Share => FewerWords == 0 ? 0 : (double)Agreeing / FewerWords;

    /// <summary>The places where the passages differ.</summary>
    public IEnumerable<AlignedRun> Differences => Runs.Where(run => !run.Agrees);
}
