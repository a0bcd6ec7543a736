using Markdig.Syntax.Inlines;

namespace StatiqEdition.Markdown;

/// <summary>The beginning of a page of the document, <c>{|3|}</c>.</summary>
internal sealed class PageBreakInline(string page) : LeafInline
{
    public string Page { get; } = page;
}
