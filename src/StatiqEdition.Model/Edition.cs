using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;

namespace StatiqEdition.Model;

/// <summary>A scholarly digital edition of one document: what is known of it, its text in parts, its notes, its witnesses and its apparatus. Immutable; everything published is derived from it. What is derived is kept once it was asked for, is no part of the edition's equality and is not copied by <c>with</c>.</summary>
public sealed record Edition(Locus Id, Metadata Metadata, IReadOnlyList<Part> Parts, IReadOnlyList<Note> Notes)
{
    [SetsRequiredMembers]
    private Edition(Edition original)
    {
        (Id, Metadata, Parts, Notes) = (original.Id, original.Metadata, original.Parts, original.Notes);
        Introduction = original.Introduction;
        Witnesses = original.Witnesses;
        Normalizations = original.Normalizations;
        Comparisons = original.Comparisons;
        Aliases = original.Aliases;
        Index = original.Index;
        IndexNote = original.IndexNote;
        Estimative = original.Estimative;
        Ledger = original.Ledger;
        Sources = original.Sources;
        Kept = original.Kept;
        IsKept = original.IsKept;
    }

    /// <summary>The editor's introduction; empty where there is none. It is not part of the document.</summary>
    public IReadOnlyList<Prose> Introduction { get; init; } = [];

    /// <summary>The witnesses, the base first.</summary>
    public required IReadOnlyList<Witness> Witnesses { get; init; }

    /// <summary>The declared normalizations.</summary>
    public IReadOnlyList<Normalization> Normalizations { get; init; } = [];

    /// <summary>The declared comparisons.</summary>
    public IReadOnlyList<Comparison> Comparisons { get; init; } = [];

    /// <summary>The published ids that are gone, each with the id that its address leads to.</summary>
    public IReadOnlyList<Alias> Aliases { get; init; } = [];

    /// <summary>What the editor declares to be indexed, in the order of the source.</summary>
    public IReadOnlyList<IndexEntry> Index { get; init; } = [];

    /// <summary>What the reader should know of the indexes, in the editor's words; null where there is nothing.</summary>
    public string? IndexNote { get; init; }

    /// <summary>What the editor declares of the document's words of estimative probability; null where nothing.</summary>
    public EstimativeWords? Estimative { get; init; }

    /// <summary>What was ever published of the edition.</summary>
    public Ledger Ledger { get; init; } = Ledger.Empty;

    /// <summary>The files that the edition was read from, by their names in its folder, without the ledger.</summary>
    public IReadOnlyList<SourceFile> Sources { get; init; } = [];

    /// <summary>The releases that are kept to be read for good, the oldest first (docs/decisions/0012-kept-versions.md).</summary>
    public IReadOnlyList<Edition> Kept { get; init; } = [];

    /// <summary>Whether this is the permanent copy of a release, not the edition as it stands.</summary>
    public bool IsKept { get; init; }

    /// <summary>Where the pages of this version stand below the site's root: <c>nie-58</c>, or <c>nie-58/v/1.0.0</c> of a kept release.</summary>
    public string Folder => IsKept ? $"{Id}/v/{Metadata.Version}" : Id.Id;

    /// <summary>The witness whose text the edition emends.</summary>
    public Witness Base => Witnesses[0];

    /// <summary>The lines of the base witness as received.</summary>
    public IReadOnlyList<WitnessLine> WitnessLines => field ??= WitnessLine.Of(Base.Text ?? "", Normalizations);

    /// <summary>The trial of the edition against its base witness.</summary>
    public Proof Proof => field ??= Proof.Of(this);

    /// <summary>The passages that repeat one another, the most alike first.</summary>
    public IReadOnlyList<Resemblance> Resemblances => field ??= Model.Resemblances.Of(Passages);

    /// <summary>Every comparison that has a page: those declared, and those of passages that repeat one another, each pair once.</summary>
    public IReadOnlyList<Comparison> Compared => field ??= [.. Comparisons.Concat(Resemblances.Select(Comparison.Found).ExceptBy(Comparisons.Select(declared => declared.Pair), found => found.Pair)).DistinctBy(comparison => comparison.Slug)];

    /// <summary>Every passage in reading order, the notes last.</summary>
    public IReadOnlyList<Passage> Passages => field ??= [.. Parts.SelectMany(part => part.Passages), .. Notes.Select(note => note.Passage)];

    /// <summary>The apparatus: every variant in reading order, those of the notes last.</summary>
    public IReadOnlyList<Variant> Variants => field ??= [.. Passages.SelectMany(passage => passage.Variants)];

    /// <summary>The entries of the indexes with the passages that name them, in the order of print.</summary>
    public IReadOnlyList<IndexedEntry> Indexed => field ??= IndexedEntry.Of(this);

    /// <summary>The passages in which words of estimative probability are looked for, with those found.</summary>
    public IReadOnlyList<EstimativePassage> EstimativePassages => field ??= EstimativePassage.Of(this);

    /// <summary>The passage with this id; null where there is none.</summary>
    public Passage? Find(Locus id) => ById.GetValueOrDefault(id);

    /// <summary>The part in which a passage of the text stands; null for notes, which stand in none.</summary>
    public Part? PartOf(Passage passage) => PartById.GetValueOrDefault(passage.Id);

    /// <summary>The list, the stanza or the table in which a passage stands; null where it stands in none.</summary>
    public GroupKind? SetOf(Passage passage) => SetById.TryGetValue(passage.Id, out var kind) ? kind : null;

    /// <summary>What an unnumbered passage is in its section, by count; null where it is not counted.</summary>
    public Ordinal? OrdinalOf(Passage passage) => OrdinalById.GetValueOrDefault(passage.Id);

    /// <summary>Whether the document numbers paragraphs of a part.</summary>
    public bool HasNumbers(Part part) => NumberedParts.Contains(part.Id);

    /// <summary>Whether the document numbers paragraphs that stand in a section, those in sections below it apart.</summary>
    public bool HasNumbers(Locus section) => NumberedSections.Contains(section);

    /// <summary>The note with this id; there is one for every reference.</summary>
    public Note NoteWith(Locus id) => NoteById[id];

    /// <summary>The notes whose marks stand in a passage, in order.</summary>
    public IEnumerable<Note> NotesOf(Passage passage) =>
        passage.NoteReferences.Select(reference => NoteById[reference.Note]).DistinctBy(note => note.Id);

    /// <summary>The passages in which a note's mark stands, in reading order, one for each mark.</summary>
    public IEnumerable<Passage> AnchorsOf(Note note) => Anchors[note.Id];

    /// <summary>How many marks of the same note stand before this very reference.</summary>
    public int OrdinalOf(Inline.NoteReference reference) => Ordinals[reference];

    /// <summary>The ids that an id had in earlier releases, and at which it must still be found.</summary>
    public IEnumerable<Locus> FormerIdsOf(Locus id) => Aliases.Where(alias => alias.To == id).Select(alias => alias.From);

    /// <summary>The passages that a passage repeats or that repeat it, the most alike first.</summary>
    public IEnumerable<Resemblance> ResemblancesOf(Passage passage) => ByResembling[passage.Id];

    /// <summary>The comparison of two passages, whichever is the left; null where they are not compared.</summary>
    public Comparison? ComparisonOf(Locus one, Locus other) => ByPair.GetValueOrDefault(Comparison.PairOf(one, other));

    /// <summary>Whether two names lead to the same edition; editions are not compared word by word.</summary>
    public bool Equals(Edition? other) => ReferenceEquals(this, other);

    /// <inheritdoc/>
    public override int GetHashCode() => RuntimeHelpers.GetHashCode(this);

    private ILookup<Locus, Passage> Anchors => field ??=
        Passages.SelectMany(passage => passage.NoteReferences.Select(reference => (reference.Note, passage))).ToLookup(mark => mark.Note, mark => mark.passage);

    private Dictionary<object, int> Ordinals => field ??= Passages.SelectMany(passage => passage.NoteReferences)
        .GroupBy(reference => reference.Note)
        .SelectMany(marks => marks.Select((reference, ordinal) => (reference, ordinal)))
        .ToDictionary(mark => (object)mark.reference, mark => mark.ordinal, ReferenceEqualityComparer.Instance!);

    private ILookup<Locus, Resemblance> ByResembling => field ??=
        Resemblances.SelectMany(pair => new[] { (pair.Left.Id, pair), (pair.Right.Id, pair) }).ToLookup(side => side.Id, side => side.pair);

    private Dictionary<(Locus, Locus), Comparison> ByPair => field ??= Compared.DistinctBy(comparison => comparison.Pair).ToDictionary(comparison => comparison.Pair);

    private Dictionary<Locus, Part> PartById => field ??= Parts.SelectMany(part => part.Passages.Select(passage => (passage.Id, part))).DistinctBy(held => held.Id).ToDictionary(held => held.Id, held => held.part);

    private Dictionary<Locus, GroupKind> SetById => field ??= Parts.SelectMany(part => part.Blocks).OfType<Block.Group>().Where(group => group.IsSet)
        .SelectMany(group => group.Passages.Select(passage => (passage.Id, group.Kind))).DistinctBy(held => held.Id).ToDictionary(held => held.Id, held => held.Kind);

    private IReadOnlyDictionary<Locus, Ordinal> OrdinalById => field ??= Ordinal.Of(Parts);

    private HashSet<Locus> NumberedSections => field ??= [.. Passages.Where(passage => passage is { Number: not null, Kind: not PassageKind.Note }).Select(passage => passage.Section)];

    private HashSet<Locus> NumberedParts => field ??= [.. Parts.Where(part => part.Passages.Any(passage => passage.Number is not null)).Select(part => part.Id)];

    private Dictionary<Locus, Note> NoteById => field ??= Notes.ToDictionary(note => note.Id);

    private Dictionary<Locus, Passage> ById => field ??= Passages.DistinctBy(passage => passage.Id).ToDictionary(passage => passage.Id);
}
