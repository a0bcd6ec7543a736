using Markdig.Syntax.Inlines;

namespace StatiqEdition.Markdown;

/// <summary>The sign at the edge of a table's cell, <c>|</c>.</summary>
internal sealed class CellMarkInline : LeafInline;
