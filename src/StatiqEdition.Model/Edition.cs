namespace StatiqEdition.Model;

/// <summary>A scholarly digital edition of one document: what is known of it, its text in parts, its notes, its witnesses and its apparatus. Immutable; everything published is derived from it.</summary>
public sealed record Edition(Locus Id, Metadata Metadata, IReadOnlyList<Part> Parts, IReadOnlyList<Note> Notes)
{
    /// <summary>The editor's introduction; empty where there is none. It is not part of the document.</summary>
    public IReadOnlyList<Prose> Introduction { get; init; } = [];

    /// <summary>The witnesses, the base first.</summary>
    public required IReadOnlyList<Witness> Witnesses { get; init; }

    /// <summary>The declared normalizations.</summary>
    public IReadOnlyList<Normalization> Normalizations { get; init; } = [];

    /// <summary>The declared comparisons.</summary>
    public IReadOnlyList<Comparison> Comparisons { get; init; } = [];

    /// <summary>The witness whose text the edition emends.</summary>
    public Witness Base => Witnesses[0];

    /// <summary>Every passage in reading order, the notes last.</summary>
    public IReadOnlyList<Passage> Passages => field ??= [.. Parts.SelectMany(part => part.Passages), .. Notes.Select(note => note.Passage)];

    /// <summary>The apparatus: every variant in reading order, those of the notes last.</summary>
    public IReadOnlyList<Variant> Variants => field ??= [.. Passages.SelectMany(passage => passage.Variants)];

    /// <summary>The passage with this id; null where there is none.</summary>
    public Passage? Find(Locus id) => ById.GetValueOrDefault(id);

    /// <summary>The notes whose marks stand in a passage, in order.</summary>
    public IEnumerable<Note> NotesOf(Passage passage) =>
        passage.NoteReferences.Select(reference => Notes.First(note => note.Id == reference.Note)).Distinct();

    private Dictionary<Locus, Passage> ById => field ??= Passages.DistinctBy(passage => passage.Id).ToDictionary(passage => passage.Id);
}
