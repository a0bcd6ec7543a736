namespace StatiqEdition.Model;

/// <summary>
/// Two passages of which one repeats the other in whole or in part, the left before the right in reading order. <paramref name="Shared"/> words of each at least stand in runs that the other has as well, in
/// whatever order; words are counted as <see cref="BareWords"/> has them.
/// </summary>
public sealed record Resemblance(Passage Left, Passage Right, int LeftWords, int RightWords, int Shared, bool SameWords)
{
    /// <summary>How much of the shorter passage is shared, from 0 to 1.</summary>
    public double Share => (double)Shared / Math.Min(LeftWords, RightWords);

    /// <summary>The passage that one of the two resembles.</summary>
    public Passage Other(Passage one) => one == Left ? Right : Left;

    /// <summary>How much of one of the two is shared, from 0 to 1.</summary>
    public double ShareOf(Passage one) => (double)Shared / (one == Left ? LeftWords : RightWords);
}
