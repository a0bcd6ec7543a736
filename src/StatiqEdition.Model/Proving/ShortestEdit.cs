namespace StatiqEdition.Model;

/// <summary>The fewest words to put in and take out so as to make one text another (E. W. Myers, An O(ND) difference algorithm and its variations, 1986).</summary>
internal static class ShortestEdit
{
    /// <summary>Beyond so many words put in and taken out, two texts are different texts, and are told apart only at their ends.</summary>
    private const int Most = 1000;

    /// <summary>The stretches in which two texts differ, in order: of the left from <c>LeftStart</c> to before <c>LeftEnd</c>, and so of the right.</summary>
    public static IReadOnlyList<Stretches> Between(IReadOnlyList<string> left, IReadOnlyList<string> right)
    {
        var start = 0;
        while (start < Math.Min(left.Count, right.Count) && left[start] == right[start])
            start++;
        var end = 0;
        while (end < Math.Min(left.Count, right.Count) - start && left[^(end + 1)] == right[^(end + 1)])
            end++;
        if (start + end == Math.Max(left.Count, right.Count))
            return [];
        var (l, r) = (left.Skip(start).Take(left.Count - start - end).ToArray(), right.Skip(start).Take(right.Count - start - end).ToArray());
        return [.. (Path(l, r) is { } path ? Differences(path, l.Length, r.Length) : [new(0, l.Length, 0, r.Length)]).Select(stretch => stretch.Moved(start))];
    }

    /// <summary>The pairs of equal words on a shortest path, in order; null where it is too long.</summary>
    private static List<(int Left, int Right)>? Path(string[] left, string[] right)
    {
        var most = Math.Min(Most, left.Length + right.Length);
        var reached = new int[(2 * most) + 3];
        var trace = new List<int[]>();
        for (var edits = 0; edits <= most; edits++)
        {
            trace.Add([.. reached.AsSpan(most - edits, (2 * edits) + 3)]);
            for (var diagonal = -edits; diagonal <= edits; diagonal += 2)
            {
                var x = Advance(left, right, diagonal, reached[most + 1 + diagonal - 1] + 1, reached[most + 1 + diagonal + 1], edits);
                reached[most + 1 + diagonal] = x;
                if (x >= left.Length && x - diagonal >= right.Length)
                    return Traced(trace, left.Length, right.Length);
            }
        }

        return null;
    }

    private static int Advance(string[] left, string[] right, int diagonal, int across, int down, int edits)
    {
        var x = edits == 0 ? 0 : diagonal == -edits || (diagonal != edits && across - 1 < down) ? down : across;
        while (x < left.Length && x - diagonal < right.Length && left[x] == right[x - diagonal])
            x++;
        return x;
    }

    private static List<(int Left, int Right)> Traced(List<int[]> trace, int x, int y)
    {
        var equal = new List<(int, int)>();
        for (var edits = trace.Count - 1; edits >= 0; edits--)
        {
            var (diagonal, before) = (x - y, trace[edits]);
            var down = edits > 0 && (diagonal == -edits || (diagonal != edits && before[edits + diagonal] < before[edits + diagonal + 2]));
            var (fromX, fromDiagonal) = edits == 0 ? (0, 0) : down ? (before[edits + diagonal + 2], diagonal + 1) : (before[edits + diagonal], diagonal - 1);
            var (startX, startY) = edits == 0 ? (0, 0) : down ? (fromX, fromX - fromDiagonal + 1) : (fromX + 1, fromX - fromDiagonal);
            for (; x > startX && y > startY; x--, y--)
                equal.Add((x - 1, y - 1));
            (x, y) = (fromX, fromX - fromDiagonal);
        }

        equal.Reverse();
        return equal;
    }

    private static IEnumerable<Stretches> Differences(List<(int Left, int Right)> equal, int left, int right)
    {
        var (l, r) = (0, 0);
        foreach (var (nextLeft, nextRight) in equal.Append((left, right)))
        {
            if (nextLeft > l || nextRight > r)
                yield return new(l, nextLeft, r, nextRight);
            (l, r) = (nextLeft + 1, nextRight + 1);
        }
    }

    /// <summary>A stretch of the left text and one of the right.</summary>
    internal sealed record Stretches(int LeftStart, int LeftEnd, int RightStart, int RightEnd)
    {
        public Stretches Moved(int by) => new(LeftStart + by, LeftEnd + by, RightStart + by, RightEnd + by);
    }
}
