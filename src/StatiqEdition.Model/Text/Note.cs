namespace StatiqEdition.Model;

/// <summary>One of the document's own notes: its text as a passage, the mark that the document prints, and the passages in which the mark stands, at least one.</summary>
public sealed record Note(Passage Passage, string Mark, IReadOnlyList<Locus> Anchors)
{
    /// <summary>The note's id, <c>n1</c>.</summary>
    public Locus Id => Passage.Id;

    /// <summary>The passage in which the mark stands first.</summary>
    public Locus Anchor => Anchors[0];
}
