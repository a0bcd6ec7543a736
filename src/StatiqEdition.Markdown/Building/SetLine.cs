using StatiqEdition.Model;

namespace StatiqEdition.Markdown;

/// <summary>A line of verse or a row of a table as it was read: its content, its offset in the source, and the explicit id at its end; null where it has none.</summary>
internal sealed record SetLine(IReadOnlyList<Inline> Content, int Offset, IdInline? Id);
