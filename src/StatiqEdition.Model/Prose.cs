namespace StatiqEdition.Model;

/// <summary>A block of the editor's own prose, such as the introduction: never part of the document, never citable as a passage.</summary>
public abstract record Prose
{
    private Prose() { }

    /// <summary>A heading; level 2 and deeper, since a page's title is level 1.</summary>
    public sealed record Heading(int Level, IReadOnlyList<Inline> Content) : Prose;

    /// <summary>A paragraph.</summary>
    public sealed record Paragraph(IReadOnlyList<Inline> Content) : Prose;

    /// <summary>A list, each item one line of prose.</summary>
    public sealed record List(IReadOnlyList<IReadOnlyList<Inline>> Items) : Prose;
}
