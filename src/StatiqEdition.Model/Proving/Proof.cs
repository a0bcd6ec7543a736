namespace StatiqEdition.Model;

/// <summary>
/// That an edition changes nothing in silence: with all its changes rejected it is the base witness, every word of it once and every line whole. Lines that stand in another order are transpositions, found here and never declared. White space
/// only separates words; every other character counts.
/// </summary>
public sealed class Proof
{
    private readonly Tiling _tiling;

    private Proof(IReadOnlyList<WitnessLine> lines, Tiling tiling)
    {
        (Lines, _tiling) = (lines, tiling);
        Disagreements = Model.Disagreements.Of(tiling);
        Transpositions = Model.Transpositions.Of(tiling);
    }

    /// <summary>The witness's lines as received, those without words too.</summary>
    public IReadOnlyList<WitnessLine> Lines { get; }

    /// <summary>Where the edition and the witness disagree, in the order of the edition.</summary>
    public IReadOnlyList<Disagreement> Disagreements { get; }

    /// <summary>What stands in another order in the witness, in the order of the edition.</summary>
    public IReadOnlyList<Transposition> Transpositions { get; }

    /// <summary>Whether the edition is the witness: no disagreement, and the witness can be put together again from the edition's words.</summary>
    public bool Holds => Disagreements.Count == 0 && Rebuilt().SequenceEqual(Lines.SelectMany(line => PlainText.Words(line.Text[line.Shadow.Length..])));

    /// <summary>The edition's words that a line of the witness holds, in order; none where it has no words, or stands nowhere whole.</summary>
    public IReadOnlyList<EditionWord> WordsIn(WitnessLine line) => ByLine.GetValueOrDefault(line.Number) ?? [];

    /// <summary>The lines of the witness that hold a passage's words, in the witness's order.</summary>
    public IReadOnlyList<WitnessLine> LinesOf(Passage passage) => [.. ByPassage[passage.Id]];

    /// <summary>The lines of the witness that begin in a passage, in the order of the edition, each with how many of the passage's words stand before it.</summary>
    public IEnumerable<(int Before, WitnessLine Line)> BeginningsIn(Passage passage) => Beginnings[passage.Id];

    /// <summary>The words of a passage that stand in another order in the witness, each with its transposition.</summary>
    public IEnumerable<(EditionWord Word, Transposition Moved)> TransposedIn(Passage passage) => TransposedByPassage[passage.Id];

    /// <summary>The line of the witness in which a variant's mark begins; null where no line has it.</summary>
    public WitnessLine? LineOf(Variant variant) => ByVariant.GetValueOrDefault(variant.Id);

    /// <summary>Tries an edition against its base witness.</summary>
    public static Proof Of(Edition edition) => new(edition.WitnessLines, Tiler.Lay(edition.WitnessLines, RejectedText.Of(edition)));

    /// <summary>The words of the witness in its own order, taken from the edition.</summary>
    private IEnumerable<string> Rebuilt() => Lines.SelectMany(WordsIn).Select(word => word.Text);

    private Dictionary<int, IReadOnlyList<EditionWord>> ByLine => field ??= _tiling.Laid.ToDictionary(
        line => _tiling.Lines[line].Number,
        line => (IReadOnlyList<EditionWord>)[.. _tiling.Words.Skip(_tiling.Starts[line]).Take(_tiling.Lines[line].Words.Count)]);

    private ILookup<Locus, WitnessLine> ByPassage => field ??=
        Lines.SelectMany(line => WordsIn(line).Select(word => word.Passage.Id).Distinct().Select(passage => (passage, line))).ToLookup(held => held.passage, held => held.line);

    private ILookup<Locus, (int Before, WitnessLine Line)> Beginnings => field ??= _tiling.Laid.ToLookup(
        line => _tiling.Words[_tiling.Starts[line]].Passage.Id,
        line => (_tiling.Starts[line] - First[_tiling.Words[_tiling.Starts[line]].Passage.Id], _tiling.Lines[line]));

    private Dictionary<Locus, int> First => field ??= _tiling.Words.Index().DistinctBy(word => word.Item.Passage.Id).ToDictionary(word => word.Item.Passage.Id, word => word.Index);

    private ILookup<Locus, (EditionWord Word, Transposition Moved)> TransposedByPassage => field ??=
        Transpositions.SelectMany(moved => moved.Words.Select(word => (word, moved))).ToLookup(transposed => transposed.word.Passage.Id);

    private Dictionary<string, WitnessLine> ByVariant => field ??=
        Lines.SelectMany(line => WordsIn(line).SelectMany(word => word.Variants).Select(variant => (variant.Id, line))).DistinctBy(held => held.Id).ToDictionary(held => held.Id, held => held.line);
}
