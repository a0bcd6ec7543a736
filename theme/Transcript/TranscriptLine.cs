using StatiqEdition.Model;

namespace StatiqEdition.Theme;

/// <summary>A line of the base witness as the transcript shows it: divided at the edition's marks, with the passages its words belong to where these are others than the last line's.</summary>
public sealed record TranscriptLine(WitnessLine Line, IReadOnlyList<Segment> Segments, IReadOnlyList<Passage> Passages)
{
    /// <summary>The move that begins with this line; null where none does.</summary>
    public Move? Moved { get; init; }

    /// <summary>Whether the edition has the line in another order.</summary>
    public bool IsAway { get; init; }

    /// <summary>What the edition has just before this line, and the witness elsewhere.</summary>
    public IReadOnlyList<Move> Before { get; init; } = [];

    /// <summary>What the edition has just after this line, and the witness elsewhere.</summary>
    public IReadOnlyList<Move> After { get; init; } = [];

    /// <summary>The lines of an edition's base witness, those without words too.</summary>
    public static IReadOnlyList<TranscriptLine> Of(Edition edition)
    {
        var moves = Move.Of(edition.Proof);
        var lines = new List<TranscriptLine>();
        IReadOnlyList<Passage> last = [];
        foreach (var line in edition.Proof.Lines)
        {
            IReadOnlyList<Passage> passages = [.. edition.Proof.WordsIn(line).Select(word => word.Passage).DistinctBy(passage => passage.Id)];
            lines.Add(Told(new(line, Theme.Segments.Of(line, edition.Proof), Same(passages, last) ? [] : passages), moves));
            last = passages.Count > 0 ? passages : last;
        }

        return lines;
    }

    private static TranscriptLine Told(TranscriptLine told, IReadOnlyList<Move> moves) => told with
    {
        Moved = moves.FirstOrDefault(move => move.First == told.Line),
        IsAway = moves.Any(move => move.Holds(told.Line)),
        Before = [.. moves.Where(move => move.Follows is null && move.Precedes == told.Line)],
        After = [.. moves.Where(move => move.Follows == told.Line)],
    };

    private static bool Same(IEnumerable<Passage> one, IEnumerable<Passage> other) => one.Select(passage => passage.Id).SequenceEqual(other.Select(passage => passage.Id));
}
