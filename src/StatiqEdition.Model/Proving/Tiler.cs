namespace StatiqEdition.Model;

/// <summary>
/// Lays the lines of the witness over the edition, each at most once and each whole. The line that follows in the witness goes first; where it does not fit, or the text does not go on after it, the one from which witness and edition
/// agree longest. So the text is read once from its beginning to its end, passages that repeat one another stay where their neighbours are, and the order of the witness is left only where the edition leaves it.
/// </summary>
internal static class Tiler
{
    /// <summary>How many words lines must have in common with the edition to be believed where another line was to follow, or amid words that no line has.</summary>
    private const int Believed = 4;

    /// <summary>The tiling of an edition's words by the lines that have words.</summary>
    public static Tiling Lay(IReadOnlyList<WitnessLine> lines, IReadOnlyList<EditionWord> words)
    {
        var layer = new Layer([.. lines.Where(line => line.Words.Count > 0)], words);
        LayInOrder(layer);
        foreach (var hole in Holes.Of(layer.Tiling))
            Cover(layer, Fill(layer, hole));
        Twins.Exchange(layer);
        return layer.Tiling;
    }

    private static void LayInOrder(Layer layer)
    {
        var (next, stray) = (0, false);
        for (var word = 0; word < layer.WordCount;)
        {
            var line = LineAt(layer, word, next, stray ? Believed : 1);
            stray = line is null;
            if (line is { } laid)
                layer.Lay(laid, word);
            next = line + 1 ?? next;
            word += line is null ? 1 : layer.Length(line.Value);
        }
    }

    /// <summary>The line that begins at a word; null where none does. The one that was to follow must agree for <paramref name="least"/> words, any other for more.</summary>
    private static int? LineAt(Layer layer, int word, int next, int least)
    {
        var following = layer.Agreement(next, word);
        if (following >= least && following > layer.Length(next))
            return next;
        int? best = following >= least ? next : null;
        var longest = Math.Max(best is null ? 0 : following, Believed - 1);
        foreach (var line in layer.FittingAt(word, next))
        {
            var agreement = layer.Agreement(line, word);
            if (agreement > longest || (agreement == longest && best < next && line > next))
                (best, longest) = (line, agreement);
        }

        return best;
    }

    /// <summary>Lays the lines of a hole that fit from its beginning and from its end: those too short to be believed before their neighbours were known. Gives what is left of it.</summary>
    private static (int Start, int End) Fill(Layer layer, Hole hole)
    {
        var (start, end) = (hole.Start, hole.End);
        foreach (var line in hole.Lines.TakeWhile(line => start + layer.Length(line) <= end && layer.Fits(line, start)))
        {
            layer.Lay(line, start);
            start += layer.Length(line);
        }

        foreach (var line in hole.Lines.Reverse().TakeWhile(line => end - layer.Length(line) >= start && layer.Fits(line, end - layer.Length(line))))
        {
            end -= layer.Length(line);
            layer.Lay(line, end);
        }

        return (start, end);
    }

    /// <summary>Lays short lines from elsewhere over a hole, if they cover the whole of it: moved ones, too short to be believed each by itself.</summary>
    private static void Cover(Layer layer, (int Start, int End) hole)
    {
        var laid = new List<int>();
        for (var word = hole.Start; word < hole.End; word += layer.Length(laid[^1]))
        {
            var fitting = layer.FittingAt(word, laid.LastOrDefault(Tiling.Nowhere) + 1).Where(line => word + layer.Length(line) <= hole.End).ToList();
            if (fitting.Count == 0)
            {
                laid.ForEach(layer.TakeUp);
                return;
            }

            laid.Add(fitting.MaxBy(layer.Length));
            layer.Lay(laid[^1], word);
        }
    }
}
