using DiffPlex;
using DiffPlex.Chunkers;
using StatiqEdition.Model;

namespace StatiqEdition.Publishing;

/// <summary>Aligns two passages word by word on their longest common sequence (Myers 1986); case counts, and punctuation belongs to its word.</summary>
public static class Aligner
{
    private static readonly CustomFunctionChunker s_byWord = new(PlainText.Words);

    /// <summary>The alignment of two passages' reading texts.</summary>
    public static Alignment Align(Passage left, Passage right) =>
        new(left, right, Align(left.Text, right.Text, [.. ComparedWords.Of(left)], [.. ComparedWords.Of(right)]));

    /// <summary>The alignment of two texts, run by run.</summary>
    public static IReadOnlyList<AlignedRun> Align(string left, string right) =>
        Align(left, right, [.. PlainText.Words(left).Select(word => new ComparedWord(word))], [.. PlainText.Words(right).Select(word => new ComparedWord(word))]);

    private static IReadOnlyList<AlignedRun> Align(string left, string right, ComparedWord[] leftWords, ComparedWord[] rightWords)
    {
        var difference = Differ.Instance.CreateDiffs(left, right, ignoreWhiteSpace: false, ignoreCase: false, s_byWord);
        return [.. Runs(difference.DiffBlocks, leftWords, rightWords).Where(run => run.Left.Count + run.Right.Count > 0)];
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
