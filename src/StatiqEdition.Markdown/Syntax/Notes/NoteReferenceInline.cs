using Markdig.Syntax.Inlines;

namespace StatiqEdition.Markdown;

/// <summary>A reference to one of the document's notes, <c>[^1]</c>; the label is the note's mark.</summary>
internal sealed class NoteReferenceInline(string label) : LeafInline
{
    public string Label { get; } = label;
}
