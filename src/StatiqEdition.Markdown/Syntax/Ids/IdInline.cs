using Markdig.Syntax.Inlines;

namespace StatiqEdition.Markdown;

/// <summary>The explicit id at the end of a heading or of a paragraph without a number, <c>{#annex-a}</c>.</summary>
internal sealed class IdInline(string id) : LeafInline
{
    public string Id { get; } = id;

    /// <summary>The id at the end of some content, taken out of it with the space before it; null where there is none.</summary>
    public static IdInline? Taken(ContainerInline content)
    {
        if (content.LastChild is not IdInline id)
            return null;
        id.Remove();
        TrimEnd(content.LastChild);
        return id;
    }

    /// <summary>The id at the end of a line, taken out of it with the space before it; null where there is none.</summary>
    public static IdInline? Taken(List<Inline> line)
    {
        if (line is not [.., IdInline id])
            return null;
        line.RemoveAt(line.Count - 1);
        TrimEnd(line.LastOrDefault());
        return id;
    }

    private static void TrimEnd(Inline? last) => (last as LiteralInline)?.Content.TrimEnd();
}
