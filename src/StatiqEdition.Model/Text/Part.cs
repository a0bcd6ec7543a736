namespace StatiqEdition.Model;

/// <summary>One Markdown file of the document's text: the cover, the estimate, an annex. <paramref name="Label"/> is the editor's name for it in contents and links.</summary>
public sealed record Part(Locus Id, string Label, IReadOnlyList<Block> Blocks)
{
    /// <summary>The part's passages in reading order, notes not among them.</summary>
    public IReadOnlyList<Passage> Passages => [.. Blocks.SelectMany(block => block.Content)];
}
