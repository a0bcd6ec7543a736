namespace StatiqEdition.Model;

/// <summary>Finds in the holes of a tiling where exactly the edition and the witness disagree: the fewest words put in and left out, and of those the ones that only stand elsewhere.</summary>
internal static class Disagreements
{
    /// <summary>How many words must be the same for two places to be one, moved.</summary>
    private const int Recognized = 3;

    /// <summary>How many words may stand between two that have changed places.</summary>
    private const int Swapped = 3;

    /// <summary>The disagreements in the order of the edition; none where the proof holds.</summary>
    public static IReadOnlyList<Disagreement> Of(Tiling tiling) => Joined([.. Holes.Of(tiling).SelectMany(hole => In(hole, tiling))]);

    private static IEnumerable<Disagreement> In(Hole hole, Tiling tiling)
    {
        IReadOnlyList<WitnessPlace> witness = [.. hole.Lines.SelectMany(line => tiling.Lines[line].Words.Select(word => new WitnessPlace(tiling.Lines[line], word)))];
        string[] left = [.. tiling.Words.Skip(hole.Start).Take(hole.End - hole.Start).Select(word => word.Text)];
        string[] right = [.. witness.Select(place => place.Word.Text)];
        return Rejoined([.. ShortestEdit.Between(left, right)], left, right).Select(stretch => At(stretch, hole.Start, witness, tiling.Words));
    }

    private static Disagreement At(ShortestEdit.Stretches stretch, int first, IReadOnlyList<WitnessPlace> witness, IReadOnlyList<EditionWord> words)
    {
        var (start, end) = (first + stretch.LeftStart, first + stretch.LeftEnd);
        return new(
            [.. words.Skip(start).Take(end - start)],
            [.. witness.Skip(stretch.RightStart).Take(stretch.RightEnd - stretch.RightStart)],
            end < words.Count ? words[end] : null,
            start > 0 ? words[start - 1] : null);
    }

    /// <summary>Words that have changed places with their neighbours are one stretch, not one put in and one left out.</summary>
    private static IEnumerable<ShortestEdit.Stretches> Rejoined(IReadOnlyList<ShortestEdit.Stretches> stretches, string[] left, string[] right)
    {
        for (var i = 0; i < stretches.Count; i++)
        {
            if (i + 1 < stretches.Count && AreSwapped(stretches[i], stretches[i + 1], left, right))
                yield return new(stretches[i].LeftStart, stretches[i + 1].LeftEnd, stretches[i].RightStart, stretches[++i].RightEnd);
            else
                yield return stretches[i];
        }
    }

    private static bool AreSwapped(ShortestEdit.Stretches one, ShortestEdit.Stretches next, string[] left, string[] right) =>
        next.LeftStart - one.LeftEnd <= Swapped
        && left[one.LeftStart..next.LeftEnd].Order(StringComparer.Ordinal).SequenceEqual(right[one.RightStart..next.RightEnd].Order(StringComparer.Ordinal));

    /// <summary>What is put in at one place and left out at another is one disagreement, at the place where the edition has it.</summary>
    private static IReadOnlyList<Disagreement> Joined(IReadOnlyList<Disagreement> all)
    {
        var leftOut = all.Where(place => place.Edition.Count == 0 && place.Witness.Count >= Recognized)
            .GroupBy(place => string.Join(' ', place.Witness.Select(word => word.Word.Text))).ToDictionary(same => same.Key, same => new Queue<Disagreement>(same));
        var found = new Dictionary<Disagreement, Disagreement>(ReferenceEqualityComparer.Instance);
        foreach (var place in all.Where(place => place.Witness.Count == 0 && place.Edition.Count >= Recognized))
        {
            if (leftOut.GetValueOrDefault(string.Join(' ', place.Edition.Select(word => word.Text)))?.TryDequeue(out var elsewhere) == true)
                found[place] = elsewhere;
        }

        var moved = found.Values.ToHashSet<Disagreement>(ReferenceEqualityComparer.Instance);
        return [.. all.Where(place => !moved.Contains(place)).Select(place => found.TryGetValue(place, out var elsewhere) ? place with { Witness = elsewhere.Witness, IsMoved = true } : place)];
    }
}
