namespace StatiqEdition.Theme;

/// <summary>A <c>meta</c> element of a page's head; a property (RDFa) where it is of Open Graph, else a name.</summary>
public sealed record HeadTag(string Name, string Content)
{
    /// <summary>Whether the element has its name in <c>property</c>.</summary>
    public bool IsProperty => Name.StartsWith("og:", StringComparison.Ordinal);
}
