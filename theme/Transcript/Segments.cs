using StatiqEdition.Model;

namespace StatiqEdition.Theme;

/// <summary>Divides a line of the witness at the marks of the edition. Words of the same mark are one stretch with the white space between them.</summary>
internal static class Segments
{
    /// <summary>The stretches of a line in order, none of them empty but for supplied words.</summary>
    public static IReadOnlyList<Segment> Of(WitnessLine line, Proof proof)
    {
        var segments = new List<Segment>();
        var end = line.Shadow.Length;
        if (line.Normalization is { } rule)
            segments.Add(new Segment.Shadow(rule) { Text = line.Shadow });
        foreach (var mark in Joined(line, proof.WordsIn(line)))
        {
            segments.AddRange(Read(line.Text[end..mark.Start]));
            segments.Add(new Segment.Marked(mark.Variant, proof.LineOf(mark.Variant)?.Number < line.Number) { Text = line.Text[mark.Start..mark.End] });
            end = mark.End;
        }

        return [.. segments, .. Read(line.Text[end..])];
    }

    private static IEnumerable<Segment> Read(string text) => text.Length == 0 ? [] : [new Segment.Read { Text = text }];

    private static List<Mark> Joined(WitnessLine line, IReadOnlyList<EditionWord> words)
    {
        var marks = new List<Mark>();
        foreach (var mark in words.Zip(line.Words).SelectMany(pair => pair.First.Pieces.Select(piece => Mark.Of(piece, pair.Second))))
        {
            if (marks.Count > 0 && marks[^1].Variant.Id == mark.Variant.Id && string.IsNullOrWhiteSpace(line.Text[marks[^1].End..mark.Start]))
                marks[^1] = marks[^1] with { End = mark.End };
            else
                marks.Add(mark);
        }

        return marks;
    }

    /// <summary>The characters of a line from one column to before another that stand inside a mark.</summary>
    private sealed record Mark(int Start, int End, Variant Variant)
    {
        public static Mark Of(Piece piece, WitnessWord word) => new(word.Column + piece.Start, word.Column + piece.Start + piece.Length, piece.Variant);
    }
}
