namespace StatiqEdition.Theme;

/// <summary>The entries of a part of the edition, or of its notes, passage by passage.</summary>
public sealed record EntryDivision(string Id, string Title, IReadOnlyList<EntryGroup> Groups);
