namespace StatiqEdition.Model;

/// <summary>A version of an edition that was published, with what changed since the one before it: in reading order, then what is gone. The first release lists no changes, because everything is new in it.</summary>
public sealed record Release(EditionVersion Version, DateOnly Date, IReadOnlyList<Change> Changes);
