namespace StatiqEdition.Model;

/// <summary>A longest run of words in which two passages agree, or between two such runs the words in which they differ; one side of a difference may be empty.</summary>
public sealed record AlignedRun(bool Agrees, IReadOnlyList<ComparedWord> Left, IReadOnlyList<ComparedWord> Right);
