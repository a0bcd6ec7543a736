using Markdig.Syntax.Inlines;

namespace StatiqEdition.Markdown;

/// <summary>A part of a variant note, <c>{&gt;&gt;cause | F = reading | remark&lt;&lt;}</c>: its text single-spaced, its offset in the source, and its inlines.</summary>
internal sealed record VariantNotePart(string Text, int Offset, ContainerInline Content);
