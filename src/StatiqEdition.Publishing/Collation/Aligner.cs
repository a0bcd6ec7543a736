using DiffPlex;
using DiffPlex.Chunkers;
using StatiqEdition.Model;

namespace StatiqEdition.Publishing;

/// <summary>Aligns two passages word by word on their longest common sequence (Myers 1986); case counts, and punctuation belongs to its word.</summary>
public static class Aligner
{
    private static readonly CustomFunctionChunker s_byWord = new(PlainText.Words);

    /// <summary>The alignment of two passages' reading texts.</summary>
    public static Alignment Align(Passage left, Passage right)
    {
        var difference = Differ.Instance.CreateDiffs(left.Text, right.Text, ignoreWhiteSpace: false, ignoreCase: false, s_byWord);
        var runs = Runs(difference.DiffBlocks, [.. ComparedWords.Of(left)], [.. ComparedWords.Of(right)]);
        return new(left, right, [.. runs.Where(run => run.Left.Count + run.Right.Count > 0)]);
    }

    private static IEnumerable<AlignedRun> Runs(IEnumerable<DiffPlex.Model.DiffBlock> blocks, ComparedWord[] left, ComparedWord[] right)
    {
        var (l, r) = (0, 0);
        foreach (var block in blocks)
        {
            yield return new(true, left[l..block.DeleteStartA], right[r..block.InsertStartB]);
            (l, r) = (block.DeleteStartA + block.DeleteCountA, block.InsertStartB + block.InsertCountB);
            yield return new(false, left[block.DeleteStartA..l], right[block.InsertStartB..r]);
        }

        yield return new(true, left[l..], right[r..]);
    }
}
