namespace StatiqEdition.Model;

/// <summary>Finds what stands in another order in the witness: of the unbroken runs of lines that the edition is laid with, as few as can be are called moved, and of those the shortest. The notes, which stand apart from the text, have an order of their own, and each its lines together.</summary>
internal static class Transpositions
{
    /// <summary>The transpositions in the order of the edition.</summary>
    public static IReadOnlyList<Transposition> Of(Tiling tiling) =>
        [.. Runs(tiling).GroupBy(run => IsNote(tiling, run)).SelectMany(runs => Moved(tiling, [.. runs]).Union(Strayed(tiling, [.. runs])).OrderBy(run => tiling.Starts[run.First])).Select(run => Of(tiling, run))];

    /// <summary>The runs that the edition reads in a note with the run before them, and the witness apart from it, with words of the text between.</summary>
    private static IEnumerable<Run> Strayed(Tiling tiling, IReadOnlyList<Run> runs)
    {
        var before = TextBefore(tiling);
        return from pair in runs.Zip(runs.Skip(1))
               let note = tiling.Words[tiling.Starts[pair.Second.First]].Passage
               where note.Kind == PassageKind.Note && tiling.Words[tiling.Starts[pair.First.First]].Passage == note
                   && before[pair.First.First + pair.First.Count] < before[pair.Second.First]
               select pair.Second;
    }

    /// <summary>For each line, how many before it hold words of the text.</summary>
    private static int[] TextBefore(Tiling tiling)
    {
        var before = new int[tiling.Lines.Count + 1];
        for (var line = 0; line < tiling.Lines.Count; line++)
            before[line + 1] = before[line] + (tiling.IsLaid(line) && IsText(tiling, line) ? 1 : 0);
        return before;
    }

    private static bool IsText(Tiling tiling, int line) => !IsNote(tiling, new(line, 1))
        && tiling.Words.Skip(tiling.Starts[line]).Take(tiling.Lines[line].Words.Count).Any(word => word.Variants.All(variant => variant.Kind != VariantKind.Surplus));

    private static bool IsNote(Tiling tiling, Run run) => tiling.Words[tiling.Starts[run.First]].Passage.Kind == PassageKind.Note;

    private static IEnumerable<Run> Runs(Tiling tiling)
    {
        for (var i = 0; i < tiling.Laid.Count;)
        {
            var first = tiling.Laid[i];
            var count = 1;
            while (i + count < tiling.Laid.Count && tiling.Laid[i + count] == first + count && IsNote(tiling, new(first + count, 1)) == IsNote(tiling, new(first, 1)))
                count++;
            yield return new(first, count);
            i += count;
        }
    }

    /// <summary>The runs that are not of the longest increasing sequence; of two as long, that with more words stays.</summary>
    private static IEnumerable<Run> Moved(Tiling tiling, IReadOnlyList<Run> runs)
    {
        var best = new Sequence[tiling.Lines.Count + 2];
        var before = new int[runs.Count];
        Array.Fill(best, Sequence.Empty);
        for (var i = 0; i < runs.Count; i++)
        {
            var (count, words, last) = Best(best, runs[i].First);
            before[i] = last;
            Raise(best, runs[i].First, new(count + 1, words + Words(tiling, runs[i]), i));
        }

        var kept = new HashSet<int>();
        for (var i = Best(best, tiling.Lines.Count).Last; i >= 0; i = before[i])
            kept.Add(i);
        return runs.Where((_, i) => !kept.Contains(i));
    }

    /// <summary>The best sequence that ends before a line, from a tree of prefixes (P. M. Fenwick, 1994).</summary>
    private static Sequence Best(Sequence[] best, int line)
    {
        var found = Sequence.Empty;
        for (var i = line; i > 0; i -= i & -i)
            found = Greater(found, best[i]);
        return found;
    }

    private static void Raise(Sequence[] best, int line, Sequence sequence)
    {
        for (var i = line + 1; i < best.Length; i += i & -i)
            best[i] = Greater(best[i], sequence);
    }

    private static Sequence Greater(Sequence one, Sequence other) =>
        (other.Runs, other.Words).CompareTo((one.Runs, one.Words)) > 0 ? other : one;

    private static int Words(Tiling tiling, Run run) => tiling.EndOf(run.First + run.Count - 1) - tiling.Starts[run.First];

    private static Transposition Of(Tiling tiling, Run run)
    {
        var (start, end) = (tiling.Starts[run.First], tiling.EndOf(run.First + run.Count - 1));
        return new(
            [.. tiling.Words.Skip(start).Take(end - start)],
            [.. tiling.Lines.Skip(run.First).Take(run.Count)],
            start > 0 ? tiling.Words[start - 1] : null,
            end < tiling.Words.Count ? tiling.Words[end] : null,
            run.First > 0 ? tiling.Lines[run.First - 1] : null,
            run.First + run.Count < tiling.Lines.Count ? tiling.Lines[run.First + run.Count] : null);
    }

    /// <summary>An increasing sequence of runs: how many they are, how many words they have, and the index of the last; -1 where there is none.</summary>
    private sealed record Sequence(int Runs, int Words, int Last)
    {
        public static Sequence Empty { get; } = new(0, 0, -1);
    }

    /// <summary>Lines that follow one another in the witness and in the edition.</summary>
    private sealed record Run(int First, int Count);
}
