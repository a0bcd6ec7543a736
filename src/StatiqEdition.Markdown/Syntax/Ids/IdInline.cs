using Markdig.Syntax.Inlines;

namespace StatiqEdition.Markdown;

/// <summary>The explicit id at the end of a heading, <c>{#annex-a}</c>.</summary>
internal sealed class IdInline(string id) : LeafInline
{
    public string Id { get; } = id;
}
