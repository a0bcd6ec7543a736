namespace StatiqEdition.Publishing;

/// <summary>The keys of <c>edition.json</c> in their order (docs/architecture.md).</summary>
internal static class EditionJsonKeys
{
    internal sealed record Edition(
        string Id,
        string Version,
        string Title,
        DateOnly Date,
        IReadOnlyList<Passage> Passages,
        IReadOnlyList<Note> Notes,
        IReadOnlyList<Variant> Variants,
        IReadOnlyList<Transposition> Transpositions,
        IReadOnlyList<Page> Pages,
        IReadOnlyList<Comparison> Comparisons,
        IReadOnlyList<IndexEntry> Index,
        IReadOnlyList<EstimativeWord> Estimative);

    internal sealed record Passage(
        string Id,
        string Kind,
        string? Number,
        string Section,
        string? Page,
        string Url,
        string Record,
        string Text,
        string Witness,
        string Sha256,
        IReadOnlyList<string> Notes,
        IReadOnlyList<string> Variants);

    /// <summary>The keys of a passage's own file, <c>p5.json</c>.</summary>
    internal sealed record Record(
        string Edition,
        string Version,
        string Title,
        DateOnly Date,
        Passage Passage,
        IReadOnlyList<Note> Notes,
        IReadOnlyList<Variant> Variants,
        IReadOnlyList<Citation> Citations);

    internal sealed record Citation(string Style, string Text);

    internal sealed record Note(string Id, string Mark, string Anchor, string Text);

    internal sealed record Variant(
        string Id,
        string Passage,
        string Lemma,
        IReadOnlyList<Reading> Readings,
        string Kind,
        string? Cause,
        bool Certain,
        bool Inferred,
        string? Note);

    internal sealed record Reading(string Witness, string Text);

    internal sealed record Transposition(string Passage, string Text, IReadOnlyList<int> Lines, Neighbours Edition, Neighbours Witness);

    internal sealed record Neighbours(string? After, string? Before);

    internal sealed record Page(string Number, string Id, string Passage);

    internal sealed record Comparison(
        string Left,
        string Right,
        string Url,
        bool Declared,
        int Agreeing,
        int LeftWords,
        int RightWords,
        IReadOnlyList<Difference> Differences,
        IReadOnlyList<NoteComparison> Notes);

    internal sealed record NoteComparison(
        string Left,
        string Right,
        int Agreeing,
        int LeftWords,
        int RightWords,
        IReadOnlyList<Difference> Differences);

    internal sealed record Difference(string Left, string Right);

    /// <summary>An entry of an index; its forms are those that the text has.</summary>
    internal sealed record IndexEntry(string Kind, string Name, IReadOnlyList<string> Forms, string? Date, string? Wikidata, string? Viaf, IReadOnlyList<Mention> Passages);

    /// <summary>A word of estimative probability with its class, whose degree is null where it says something else than how sure.</summary>
    internal sealed record EstimativeWord(string Words, string Class, int? Degree, IReadOnlyList<Mention> Passages);

    internal sealed record Mention(string Id, int Count);
}
